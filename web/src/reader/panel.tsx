/** Beside the text: what the chosen words prove and whom they name, and what was dropped. */
import type { ActorCardFragment, ExplainQuery } from '../../../client/index.js';
import { amend } from '../address.js';
import { label, reasonText, useSetting } from '../language.js';
import { ActorLink, Quote, Run, TypeBadge } from '../parts/text.js';
import { FactCard, here } from './fact-card.js';
import type { Actors, Fact } from './facts.js';
import { CopyLink } from './passage-link.js';
import type { Span } from './segments.js';

type Dropped = NonNullable<ExplainQuery['explain']>['dropped'];

const Named = ({ named }: { readonly named: readonly ActorCardFragment[] }) => {
  const { strings } = useSetting();
  if (named.length === 0) return null;
  return (
    <section class="card named">
      <h3>{strings.reader.named}</h3>
      <ul class="parts">
        {named.map((actor) => (
          <li key={actor.id}>
            <ActorLink actor={actor} /> <small>{label(strings.kinds, actor.kind)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};

export interface PanelProps {
  readonly passage: Span | null;
  readonly chosen: readonly Fact[];
  readonly named: readonly ActorCardFragment[];
  readonly facts: readonly Fact[];
  readonly actors: Actors;
}

export const Panel = ({ passage, chosen, named, facts, actors }: PanelProps) => {
  const { strings } = useSetting();
  return (
    <div class={passage ? 'chosen-facts open' : 'chosen-facts'} aria-live="polite">
      <h2>{strings.reader.facts}</h2>
      {passage ? (
        <p class="actions">
          <CopyLink passage={passage} />
          <button type="button" class="button" onClick={() => amend({ at: null })}>
            {strings.edit.close}
          </button>
        </p>
      ) : (
        <p class="note">{strings.reader.click}</p>
      )}
      {chosen.map((fact) => (
        <FactCard key={fact.key} fact={fact} facts={facts} actors={actors} />
      ))}
      <Named named={named} />
    </div>
  );
};

export const FactList = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const { strings } = useSetting();
  return (
    <details>
      <summary>
        {strings.reader.factsHere} ({facts.length})
      </summary>
      <ol class="fact-list">
        {facts.map(({ key, type, spans: [first], event, derivation }) => {
          const quote =
            event?.evidence.find(({ start }) => start === first?.start) ?? derivation?.evidence[0];
          return (
            <li key={key}>
              <TypeBadge type={type} />{' '}
              {first && quote ? (
                <a href={here(first)} data-scroll="keep">
                  <Quote text={quote.quote} />
                </a>
              ) : null}
            </li>
          );
        })}
      </ol>
    </details>
  );
};

export const DroppedList = ({ dropped }: { readonly dropped: Dropped }) => {
  const { language, strings } = useSetting();
  return (
    <details class="dropped">
      <summary>
        {strings.reader.dropped} ({dropped.length})
      </summary>
      <p class="note">{dropped.length === 0 ? strings.reader.droppedNone : strings.reader.droppedNote}</p>
      <ul>
        {dropped.map(({ rule, reason, words }) => (
          <li key={`${rule} ${words.start} ${reason}`}>
            <a href={here(words)} data-scroll="keep">
              <Quote text={words.quote} />
            </a>
            <p>
              <Run text={reasonText(language, reason)} /> <code dir="ltr">{rule}</code>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};
