/** What the graph begins with and what of it is shown. */
import { amend } from '../address.js';
import { ActorField, actorOf } from '../edit/actor-field.js';
import { label, useSetting } from '../language.js';
import { Run } from '../parts/text.js';
import { CONTACT_TYPES, step, toggled, type View } from './view.js';

const KINDS = ['PERSON', 'STATE', 'MINISTRY', 'ORGANIZATION', 'UNNAMED_SOURCE'] as const;

const Beginning = ({ view, nameOf }: { readonly view: View; readonly nameOf: (id: string) => string }) => {
  const { strings } = useSetting();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const seed = actorOf(new FormData(event.currentTarget), 'seed');
        if (seed) step({ seeds: [...view.seeds, seed].join(','), chosen: null });
      }}
    >
      {/* emptied once it was taken */}
      <ActorField
        key={view.seeds.join()}
        name="seed"
        title={strings.graph.seed}
        placeholder={strings.graph.seedHint}
      />
      <button type="submit">{strings.graph.draw}</button>
      {view.seeds.length > 0 ? (
        <ul class="seeds" aria-label={strings.graph.begins}>
          {view.seeds.map((seed) => (
            <li key={seed}>
              <Run text={nameOf(seed)} />
              <button
                type="button"
                aria-label={strings.graph.remove(nameOf(seed))}
                onClick={() => step({ seeds: toggled(view.seeds, seed), chosen: null })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </form>
  );
};

const PathForm = ({ view, nameOf }: { readonly view: View; readonly nameOf: (id: string) => string }) => {
  const { strings } = useSetting();
  const end = (id: string | null) => (id ? { id, text: nameOf(id) } : undefined);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const [pathFrom, pathTo] = [actorOf(form, 'pathFrom'), actorOf(form, 'pathTo')];
        if (pathFrom && pathTo) step({ pathFrom, pathTo });
      }}
    >
      <fieldset>
        <legend>{strings.graph.path}</legend>
        {(['pathFrom', 'pathTo'] as const).map((name) => (
          <ActorField
            key={`${name} ${view[name] && nameOf(view[name])}`}
            name={name}
            title={strings.graph[name]}
            initial={end(view[name])}
          />
        ))}
        <button type="submit">{strings.graph.find}</button>
        {view.pathFrom ? (
          <button type="button" onClick={() => step({ pathFrom: null, pathTo: null })}>
            {strings.graph.clearPath}
          </button>
        ) : null}
      </fieldset>
    </form>
  );
};

const Choices = <Word extends string>({
  title,
  words,
  names,
  isOn,
  onToggle,
}: {
  readonly title: string;
  readonly words: readonly Word[];
  readonly names: Readonly<Record<string, string>>;
  readonly isOn: (word: Word) => boolean;
  readonly onToggle: (word: Word) => void;
}) => (
  <fieldset class="choices">
    <legend>{title}</legend>
    {words.map((word) => (
      <label key={word} class={`kind-${word}`}>
        <input type="checkbox" checked={isOn(word)} onChange={() => onToggle(word)} />
        {label(names, word)}
      </label>
    ))}
  </fieldset>
);

export const Controls = ({
  view,
  nameOf,
}: {
  readonly view: View;
  readonly nameOf: (id: string) => string;
}) => {
  const { strings } = useSetting();
  const types = view.types.length > 0 ? view.types : CONTACT_TYPES;
  return (
    <details class="controls" open={matchMedia('(min-width: 52rem)').matches}>
      <summary>{strings.graph.controls}</summary>
      <div class="choosing">
        <div class="row">
          <Beginning view={view} nameOf={nameOf} />
          <label>
            {strings.graph.level}
            <select value={view.level} onChange={(event) => step({ level: event.currentTarget.value })}>
              {Object.entries(strings.graph.levels).map(([level, text]) => (
                <option key={level} value={level}>
                  {text}
                </option>
              ))}
            </select>
          </label>
          <fieldset>
            <legend>{strings.graph.dates}</legend>
            <label>
              {strings.graph.from}
              <input
                type="date"
                value={view.from ?? ''}
                onChange={(event) => amend({ from: event.currentTarget.value || null })}
              />
            </label>
            <label>
              {strings.graph.to}
              <input
                type="date"
                value={view.to ?? ''}
                onChange={(event) => amend({ to: event.currentTarget.value || null })}
              />
            </label>
          </fieldset>
        </div>
        <div class="row">
          <Choices
            title={strings.graph.types}
            words={CONTACT_TYPES}
            names={strings.eventTypes}
            isOn={(type) => types.includes(type)}
            onToggle={(type) => amend({ types: toggled(types, type) || null })}
          />
          <Choices
            title={strings.graph.kinds}
            words={KINDS}
            names={strings.kinds}
            isOn={(kind) => !view.hidden.includes(kind)}
            onToggle={(kind) => amend({ hide: toggled(view.hidden, kind) || null })}
          />
        </div>
        <PathForm view={view} nameOf={nameOf} />
      </div>
    </details>
  );
};
