/** What an article proves: the graph's events where their evidence stands here, joined to their derivations. */
import type { ActorCardFragment, ArticleQuery, ExplainQuery } from '../../../client/index.js';
import { type FactSpan, type Mention, meet, type Span, same } from './segments.js';

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

/** Actors by the names by which the article may call them. */
export type Actors = ReadonlyMap<string, ActorCardFragment>;

export const actorsByName = (article: Article): Actors => {
  const found = new Map<string, ActorCardFragment>();
  for (const event of article.events.nodes) {
    const actors = [
      event.speaker,
      ...('participants' in event ? event.participants.map((p) => p.actor) : []),
    ];
    for (const actor of actors)
      if (actor) for (const name of [...actor.aliases, actor.name]) found.set(name, actor);
  }
  for (const { name, actor } of article.actors) found.set(name, actor);
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

/** The state comes last: where the same words name its ministry, that is what they name. */
export const mentionsOf = ({ actors }: Article): Mention[] =>
  [...actors]
    .sort((a, b) => Number(a.actor.kind === 'STATE') - Number(b.actor.kind === 'STATE'))
    .flatMap(({ actor, mentions }) => mentions.map(({ start, end }) => ({ start, end, kind: actor.kind })));

/** Facts that these very words prove; else those that they have a part in. */
export const factsAt = (facts: readonly Fact[], passage: Span): readonly Fact[] => {
  const exact = facts.filter((fact) => fact.spans.some((span) => same(span, passage)));
  return exact.length > 0 ? exact : facts.filter((fact) => fact.spans.some((span) => meet(span, passage)));
};

/** Whom these words name: exactly these, else all within them; each once. */
export const namedAt = ({ actors }: Article, passage: Span): readonly ActorCardFragment[] => {
  const exact = actors.filter(({ mentions }) => mentions.some((span) => same(span, passage)));
  const found =
    exact.length > 0 ? exact : actors.filter(({ mentions }) => mentions.some((span) => meet(span, passage)));
  return [...new Map(found.map(({ actor }) => [actor.id, actor])).values()];
};
