/** `explain`: the derivation of every fact of an article, and every dropped candidate with its reason. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Explanation } from '../ingest/index.js';
import type { ActorFact, EventFact, Span } from '../model.js';
import type { Context } from './context.js';
import { ArticleExplanation, type DerivedPart, type Words } from './explain.type.js';

const wordsOf =
  (text: string) =>
  ({ start, end }: Span): Words => ({ quote: text.slice(start, end), start, end });

const rolesOf = (event: EventFact): { readonly actor: string; readonly role: string }[] => {
  if ('participants' in event) return [...event.participants];
  return event.speaker === null ? [] : [{ actor: event.speaker, role: 'SPEAKER' }];
};

const partsOf = (event: EventFact, actors: ReadonlyMap<string, ActorFact>, text: string): DerivedPart[] =>
  rolesOf(event).flatMap(({ actor, role }) => {
    const found = actors.get(actor);
    return found ? [{ role, name: found.name, mentions: found.mentions.map(wordsOf(text)) }] : [];
  });

const told = (text: string, { actors, events, trace }: Explanation) => {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const kept = new Map(trace.flatMap(({ fact, reason }) => (fact === undefined ? [] : [[fact, reason]])));
  return {
    facts: events.map((event) => ({
      fact: event.id,
      type: event.type,
      rule: event.rule,
      reason: kept.get(event.id) ?? event.rule,
      confidence: event.confidence,
      evidence: event.evidence.map(wordsOf(text)),
      parts: partsOf(event, byId, text),
      dateText: event.date?.text ?? null,
      denies: event.type === 'DENIAL' ? event.denies : null,
    })),
    dropped: trace
      .filter(({ outcome }) => outcome === 'DROPPED')
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ rule, reason, span }) => ({ rule, reason, words: wordsOf(text)(span) })),
  };
};

@Resolver()
export class ExplainResolver {
  @Query(() => ArticleExplanation, {
    nullable: true,
    description:
      'How the facts of an article are come by, and what was dropped and why; null where there is no such article. Errors: UNSUPPORTED_LANGUAGE.',
  })
  async explain(
    @Arg('article', () => ID, { description: 'An article’s id.' }) id: string,
    @Ctx() { loaders, explain }: Context,
  ) {
    const article = await loaders.articles.load(id);
    return article && { article, ...told(article.text, explain(article)) };
  }
}
