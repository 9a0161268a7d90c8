/** An event that was read wrongly, and an article that should not be there. */
import {
  type ContactStatus,
  type ContactType,
  CorrectEvent,
  type EventChange,
  RetractArticle,
} from '../../../client/index.js';
import { client } from '../ask.js';
import { label, useStrings } from '../language.js';
import { ActorField, actorOf } from './actor-field.js';
import { Correcting, wordsOf } from './correcting.js';
import { Participants, participantsOf, type TookPart } from './participants.js';

const TYPES: readonly ContactType[] = ['CALL', 'MEETING', 'VISIT', 'MESSAGE'];
const STATUSES: readonly ContactStatus[] = ['REPORTED', 'CLAIMED', 'DENIED'];

const chosen = <T extends string>(all: readonly T[], word: string | null): T | undefined =>
  all.find((each) => each === word);

/** Only what the form fills in: the rest stays as the articles tell it. */
const changeOf = (form: FormData, told: readonly TookPart[]): EventChange => {
  const type = chosen(TYPES, wordsOf(form, 'type'));
  const status = chosen(STATUSES, wordsOf(form, 'status'));
  const date = wordsOf(form, 'date');
  const place = wordsOf(form, 'place');
  const speaker = actorOf(form, 'speaker');
  const participants = participantsOf(form, told);
  return {
    ...(form.get('withdrawn') ? { withdrawn: true } : {}),
    ...(type ? { type } : {}),
    ...(status ? { status } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    ...(speaker ? { speaker } : {}),
    ...(participants ? { participants } : {}),
  };
};

const Choice = ({
  name,
  title,
  all,
  labels,
}: {
  readonly name: string;
  readonly title: string;
  readonly all: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}) => {
  const strings = useStrings();
  return (
    <label>
      {title}
      <select name={name}>
        <option value="">{strings.edit.asTold}</option>
        {all.map((each) => (
          <option key={each} value={each}>
            {label(labels, each)}
          </option>
        ))}
      </select>
    </label>
  );
};

interface EventToCorrect {
  readonly id: string;
  /** Who took part in a contact; null for a statement or denial, which has a speaker instead. */
  readonly participants: readonly TookPart[] | null;
}

export const EditEvent = (event: EventToCorrect) => {
  const strings = useStrings();
  return (
    <section class="editing">
      <h2>{strings.edit.title}</h2>
      <EventCorrecting {...event} />
    </section>
  );
};

/** The form alone, wherever the error is seen. */
export const EventCorrecting = ({ id, participants }: EventToCorrect) => {
  const strings = useStrings();
  return (
    <Correcting
      title={strings.edit.event}
      note={strings.edit.eventNote}
      send={(form, editing) => {
        const change = changeOf(form, participants ?? []);
        return Object.keys(change).length > 0
          ? client.request(CorrectEvent, { id, change, ...editing })
          : null;
      }}
    >
      <label>
        <input type="checkbox" name="withdrawn" value="yes" /> {strings.edit.withdrawn}
      </label>
      {participants ? (
        <>
          <Choice name="type" title={strings.graph.kind} all={TYPES} labels={strings.eventTypes} />
          <Choice name="status" title={strings.edit.status} all={STATUSES} labels={strings.statuses} />
          <label>
            {strings.contact.place}
            <input type="text" name="place" dir="auto" autocomplete="off" />
          </label>
          <Participants told={participants} />
        </>
      ) : (
        <ActorField name="speaker" title={strings.edit.speaker} />
      )}
      <label>
        {strings.edit.date}
        <input type="text" name="date" dir="ltr" placeholder="2024-04-03" autocomplete="off" />
      </label>
    </Correcting>
  );
};

export const RetractThis = ({ id }: { readonly id: string }) => {
  const strings = useStrings();
  return (
    <section class="editing">
      <h2>{strings.edit.title}</h2>
      <Correcting
        title={strings.edit.retract}
        note={strings.edit.retractNote}
        send={(_form, editing) => client.request(RetractArticle, { id, ...editing })}
      />
    </section>
  );
};
