/**
 * The decisions in force, as identity asks for them. The graph is a function of the articles and of these, so they
 * hold for whatever comes later and in whatever order it comes.
 */
import type { ContactFact, EventFact, Role } from '../../model.js';
import type { ArticleFacts, Run } from '../save/article.js';
import { type ActorAnchor, type Decision, type EventChange, GLOBAL, type ReportAnchor } from './decision.js';

/** A person as identity finds it, before decisions. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}
const of = <K extends Decision['kind']>(decisions: readonly Decision[], kind: K) =>
  decisions.filter((d): d is Extract<Decision, { kind: K }> => d.kind === kind);
const mention = (article: string, name: string): string => `${article}|${name}`;

/** The id under which an anchored person is found now; null where nobody mentions it any more. */
const locate = (anchor: ActorAnchor, found: readonly Found[]): string | null => {
  if (found.some((f) => f.id === anchor.id)) return anchor.id;
  const named = found.filter((f) => f.name === anchor.name);
  const agreeing = named.filter((f) => f.roles.some((r) => r.state && anchor.states.includes(r.state)));
  const ids = new Set((agreeing.length > 0 ? agreeing : named).map((f) => f.id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
};

/** Follows what was absorbed to what kept it; a ring ends where it closes. */
const follow = (next: ReadonlyMap<string, string>, id: string): string => {
  const seen = new Set([id]);
  let at = id;
  for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
    seen.add(to);
    at = to;
  }
  return at;
};

export class Decisions {
  readonly #merges: readonly Extract<Decision, { kind: 'MERGE' }>[];
  readonly #apart = new Map<string, string>();
  readonly #absorbed: ReadonlyMap<string, string>;
  readonly #changes = new Map<string, { readonly at: ReportAnchor; readonly change: EventChange }[]>();
  readonly #retracted: ReadonlySet<string>;

  /** In the order in which they were made. */
  constructor(decisions: readonly Decision[]) {
    this.#merges = of(decisions, 'MERGE');
    this.#absorbed = new Map(this.#merges.map((m) => [m.absorb.id, m.keep.id]));
    for (const split of of(decisions, 'SPLIT'))
      for (const { article, name } of split.mentions) this.#apart.set(mention(article, name), split.part);
    for (const { reports, change } of of(decisions, 'EVENT'))
      for (const at of reports)
        this.#changes.set(at.article, [...(this.#changes.get(at.article) ?? []), { at, change }]);
    this.#retracted = new Set(of(decisions, 'RETRACT').map((d) => d.article));
  }

  isRetracted(article: string): boolean {
    return this.#retracted.has(article);
  }

  /** Whether somebody was declared to be, or not to be, somebody. */
  get concernPeople(): boolean {
    return this.#merges.length + this.#apart.size > 0;
  }

  /** Mentions that were taken out of whom identity would have them be. */
  get apart(): readonly string[] {
    return [...this.#apart.keys()];
  }
  partOf(article: string, name: string): string | null {
    return this.#apart.get(mention(article, name)) ?? null;
  }

  /** These blocks and those whose people were declared to be people of these. */
  linkedBlocks(blocks: ReadonlySet<string>): ReadonlySet<string> {
    const all = new Set(blocks);
    for (let size = -1; size !== all.size; ) {
      size = all.size;
      for (const { keep, absorb } of this.#merges) {
        const both = [...keep.blocks, ...absorb.blocks];
        if (both.some((block) => all.has(block))) for (const block of both) all.add(block);
      }
    }
    return all;
  }

  /** For people as identity finds them, whom each is by decision. */
  people(found: readonly Found[]): (id: string) => string {
    const next = new Map<string, string>();
    for (const { keep, absorb } of this.#merges) {
      const [kept, gone] = [locate(keep, found), locate(absorb, found)];
      if (kept !== null && gone !== null && kept !== gone) next.set(gone, kept);
    }
    return (id) => follow(next, id);
  }

  /** Whom an organization's mention is by decision; `own` is the id of its name. */
  organization(article: string, name: string, own: string): string {
    return follow(this.#absorbed, this.partOf(article, name) ?? own);
  }
  /** Whom an id that an editor named stands for now. */
  current(id: string): string {
    return follow(this.#absorbed, id);
  }

  /** An article's account as editors left it. */
  corrected(record: ArticleFacts): ArticleFacts {
    if (this.#retracted.has(record.id)) return { ...record, actors: [], events: [] };
    const changes = this.#changes.get(record.id);
    if (!changes) return record;
    let events: readonly EventFact[] = record.events;
    for (const { at, change } of changes) {
      const hit = reportAt(events, at);
      if (!hit) continue;
      events = change.withdrawn
        ? events.filter((event) => event !== hit)
        : events.map((event) => (event === hit ? changed(event, change) : event));
    }
    return { ...record, events };
  }
}

/** The event that the anchored words tell; after a better extraction its local id may be another. */
const reportAt = (events: readonly EventFact[], at: ReportAnchor): EventFact | null => {
  const overlapping = events.filter((e) => e.evidence.some((s) => s.start < at.end && at.start < s.end));
  const same = overlapping.find((event) => event.id === at.local);
  return same ?? (overlapping.length === 1 ? (overlapping[0] ?? null) : null);
};

const changed = (event: EventFact, change: EventChange): EventFact => {
  const { date, topics, speaker, type, status, place, participants } = change;
  const told = {
    ...event,
    ...(date === undefined ? {} : { date: date === null ? null : { ...date, text: event.date?.text ?? '' } }),
    ...(topics === undefined ? {} : { topics }),
  } as EventFact;
  if (told.type === 'STATEMENT' || told.type === 'DENIAL')
    return speaker === undefined ? told : { ...told, speaker: speaker === null ? null : GLOBAL + speaker };
  return {
    ...told,
    // codes and the initiative were those of the facts as told
    ...(type === undefined ? {} : { type, plover: null, cameo: null }),
    ...(status === undefined ? {} : { status }),
    ...(place === undefined ? {} : { place }),
    ...(participants === undefined
      ? {}
      : {
          participants: participants.map(({ actor, role }) => ({ actor: GLOBAL + actor, role })),
          initiative: null,
        }),
  } as ContactFact;
};

/** Those that nobody took back, oldest first. */
export const decisionsInForce = async (run: Run): Promise<Decisions> => {
  const rows = await run(
    'MATCH (c:Correction) WHERE c.undoneAt IS NULL RETURN c.decision AS decision ORDER BY c.sort',
  );
  return new Decisions(rows.map((row) => JSON.parse(String(row.decision)) as Decision));
};
