/** Two readings of one article laid side by side. The rules' facts stand as they are; what the model alone found is added. */
import type { Extraction } from '../ingest/index.js';
import type { Comparison, Difference } from '../model/comparison.js';
import type { ActorFact, EventFact, Span, TraceEntry } from '../model.js';

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const touch = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => overlap(a, b) > 0));

const namesOf = (actor: ActorFact): readonly string[] => [
  actor.name,
  ...('aliases' in actor ? actor.aliases : []),
];

/** Whether two readings speak of one actor: by what it is, by its name, or by the words that name it. */
const same = (a: ActorFact, b: ActorFact): boolean => {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'STATE' || a.kind === 'MINISTRY') return a.id === b.id;
  return namesOf(a).some((name) => namesOf(b).includes(name)) || touch(a.mentions, b.mentions);
};

/** The words of a statement that tell what was said; of any other fact those that prove it. */
const wordsOf = (event: EventFact): readonly Span[] =>
  event.type === 'STATEMENT' ? [event.content] : event.evidence;

/** One sentence may tell of two calls: with other people on the line it is another. */
const sameEvent = (a: EventFact, b: EventFact): boolean => {
  if (a.type !== b.type || !touch(wordsOf(a), wordsOf(b))) return false;
  if (!('participants' in a && 'participants' in b)) return true;
  const ids = new Set(b.participants.map(({ actor }) => actor));
  return a.participants.some(({ actor }) => ids.has(actor));
};

const told = (event: EventFact): Readonly<Record<Difference['what'], string | null>> => ({
  participants:
    'participants' in event
      ? event.participants
          .map(({ actor }) => actor)
          .sort()
          .join(', ')
      : null,
  speaker: 'speaker' in event ? event.speaker : null,
  status: 'status' in event ? event.status : null,
  date: event.date?.start ?? null,
});

/** What the two tell differently; a day that one of them leaves open is none. */
const differences = (rules: EventFact, model: EventFact): Difference[] => {
  const a = told(rules);
  const b = told(model);
  return (['participants', 'speaker', 'status', 'date'] as const)
    .filter((what) => a[what] !== b[what] && (what !== 'date' || (a.date !== null && b.date !== null)))
    .map((what) => ({ what, rules: a[what], model: b[what] }));
};

const inWords = ({ what, rules, model }: Difference): string =>
  `${what}: ${rules ?? 'nobody'} by the rules, ${model ?? 'nobody'} by the model`;

/** The model's event with the names that the rules have for actors and events. */
const renamed = (
  event: EventFact,
  id: string,
  actor: (id: string) => string,
  fact: (id: string) => string,
): EventFact => {
  if ('participants' in event)
    return { ...event, id, participants: event.participants.map((p) => ({ ...p, actor: actor(p.actor) })) };
  const speaker = event.speaker === null ? null : actor(event.speaker);
  return event.type === 'DENIAL'
    ? { ...event, id, speaker, denies: fact(event.denies) }
    : { ...event, id, speaker };
};

const idsOf = (event: EventFact): readonly string[] =>
  'participants' in event
    ? event.participants.map(({ actor }) => actor)
    : event.speaker === null
      ? []
      : [event.speaker];

/** Both readings as one, and what each of the two found. */
export const together = (
  rules: Extraction,
  model: Extraction,
  modelName: string,
): Extraction & { readonly comparison: Comparison } => {
  const actorIds = new Map(
    model.actors.map(({ id, ...actor }) => [
      id,
      rules.actors.find((known) => same(known, { id, ...actor } as ActorFact))?.id ?? id,
    ]),
  );
  const actor = (id: string): string => actorIds.get(id) ?? id;
  const factIds = new Map<string, string>();
  const fact = (id: string): string => factIds.get(id) ?? id;
  const both: Comparison['both'][number][] = [];
  const alone: EventFact[] = [];
  const trace: TraceEntry[] = [];
  // denials stand after what they deny
  for (const found of model.events) {
    const event = renamed(found, `e${rules.events.length + alone.length + 1}`, actor, fact);
    const twin = rules.events.find((known) => sameEvent(known, event));
    factIds.set(found.id, twin?.id ?? event.id);
    const entry = model.trace.find((one) => one.outcome === 'KEPT' && one.fact === found.id);
    if (twin) {
      const others = differences(twin, event);
      both.push({ fact: twin.id, differences: others });
      const reason =
        others.length > 0
          ? `the rules found it too, with other ${others.map(inWords).join('; ')}`
          : 'the rules found it too';
      if (entry) trace.push({ ...entry, outcome: 'MERGED', reason, fact: twin.id });
    } else {
      alone.push(event);
      if (entry)
        trace.push({
          ...entry,
          reason: 'the model alone found it, and its quote stands in the article',
          fact: event.id,
        });
    }
  }
  const twins = new Set(both.map(({ fact: id }) => id));
  const known = new Set(rules.actors.map(({ id }) => id));
  const needed = new Set(alone.flatMap(idsOf));
  return {
    actors: [...rules.actors, ...model.actors.filter(({ id }) => needed.has(id) && !known.has(id))],
    events: [...rules.events, ...alone],
    trace: [...rules.trace, ...model.trace.filter(({ outcome }) => outcome === 'DROPPED'), ...trace],
    comparison: {
      model: modelName,
      both,
      rulesOnly: rules.events.filter(({ id }) => !twins.has(id)).map(({ id }) => id),
      modelOnly: alone.map(({ id }) => id),
    },
  };
};
