/** Who took part in a contact, to be put right: those that are told, and room for one more. */
import type { ActorCardFragment, ParticipantInput } from '../../../client/index.js';
import { actorName, label, useSetting } from '../language.js';
import { ActorField, actorOf } from './actor-field.js';

export interface TookPart {
  readonly role: ParticipantInput['role'];
  readonly actor: Pick<ActorCardFragment, 'id' | 'name' | 'nameEn'>;
}

const nameOf = (i: number): string => `participant-${i}`;

/** All who took part as the form says; undefined where that is as it is told. */
export const participantsOf = (form: FormData, told: readonly TookPart[]): ParticipantInput[] | undefined => {
  const all = [...told, null].flatMap((part, i): ParticipantInput[] => {
    const actor = actorOf(form, nameOf(i));
    if (!actor) return [];
    // whoever stands in somebody's place has its part
    return [{ actor, role: part?.role ?? 'PARTICIPANT' }];
  });
  const asTold = all.length === told.length && all.every(({ actor }, i) => actor === told[i]?.actor.id);
  return asTold ? undefined : all;
};

export const Participants = ({ told }: { readonly told: readonly TookPart[] }) => {
  const { language, strings } = useSetting();
  return (
    <fieldset class="article-choices">
      <legend>{strings.edit.participants}</legend>
      {told.map(({ actor, role }, i) => (
        <ActorField
          key={`${actor.id} ${language}`}
          name={nameOf(i)}
          title={label(strings.roles, role)}
          initial={{ id: actor.id, text: actorName(language, actor) }}
        />
      ))}
      <ActorField name={nameOf(told.length)} title={strings.edit.another} />
    </fieldset>
  );
};
