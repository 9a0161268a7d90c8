/** What an article proves: the graph's events where their evidence stands here, joined to their derivations. */
import type { ArticleQuery, ExplainQuery, ToldEventFragment } from '../../../client/index.js';
import type { FactSpan, Span } from './segments.js';

export type Derivation = NonNullable<ExplainQuery['explain']>['facts'][number];
type Article = NonNullable<ArticleQuery['article']>;
type Told = Article['events']['nodes'][number];

export interface Fact {
  /** The event's id in the graph, else the fact's number in the article. */
  readonly key: string;
  readonly type: string;
  readonly spans: readonly Span[];
  readonly event: Told | null;
  readonly derivation: Derivation | null;
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Names by which the article may call the actors of its events. */
export const actorsByName = (
  article: Article,
): ReadonlyMap<string, NonNullable<ToldEventFragment['speaker']>> => {
  const found = new Map<string, NonNullable<ToldEventFragment['speaker']>>();
  for (const event of article.events.nodes) {
    const actors = [
      event.speaker,
      ...('participants' in event ? event.participants.map((p) => p.actor) : []),
    ];
    for (const actor of actors)
      if (actor) for (const name of [...actor.aliases, actor.name]) found.set(name, actor);
  }
  return found;
};

export const factsOf = (article: Article, derivations: readonly Derivation[]): Fact[] => {
  const left = new Set(derivations);
  const facts: Fact[] = article.events.nodes.map((event) => {
    const spans = event.evidence.filter((each) => each.article.id === article.id);
    const derivation =
      [...left].find(
        (each) =>
          each.type === event.type && each.evidence.some((words) => spans.some((span) => same(span, words))),
      ) ?? null;
    if (derivation) left.delete(derivation);
    return { key: event.id, type: event.type, spans, event, derivation };
  });
  for (const derivation of left)
    facts.push({
      key: derivation.fact,
      type: derivation.type,
      spans: derivation.evidence,
      event: null,
      derivation,
    });
  return facts.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
};

export const factSpans = (facts: readonly Fact[]): FactSpan[] =>
  facts.flatMap(({ key, type, spans }) => spans.map(({ start, end }) => ({ key, type, start, end })));

export const mentionsOf = (facts: readonly Fact[]): Span[] =>
  facts.flatMap(({ derivation }) => derivation?.parts.flatMap((part) => part.mentions) ?? []);
