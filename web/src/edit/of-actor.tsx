/** Who is who: two that are one, and one that is two. */
import {
  type ArticleCardFragment,
  ArticlesOfActor,
  type ArticlesOfActorQuery,
  MergeActors,
  SplitActor,
} from '../../../client/index.js';
import { client, useAnswer } from '../ask.js';
import { useStrings } from '../language.js';
import { Run, When } from '../parts/text.js';
import { ActorField, actorOf } from './actor-field.js';
import { Correcting } from './correcting.js';

/** All articles that tell of somebody, however many events they tell. */
const articlesOf = async (ref: string, signal: AbortSignal) => {
  const found = new Map<string, ArticleCardFragment>();
  let after: string | null = null;
  do {
    const { events }: ArticlesOfActorQuery = await client.request(
      ArticlesOfActor,
      { ref, after },
      { signal },
    );
    for (const { evidence } of events.nodes)
      for (const { article } of evidence) found.set(article.id, article);
    after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  } while (after);
  return [...found.values()];
};

const Articles = ({ id }: { readonly id: string }) => {
  const strings = useStrings();
  const { data } = useAnswer(id, (signal) => articlesOf(id, signal));
  return (
    <fieldset class="article-choices">
      <legend>{strings.edit.articlesOfOther}</legend>
      {(data ?? []).map((article) => (
        <label key={article.id}>
          <input type="checkbox" name="article" value={article.id} />{' '}
          <Run text={article.title ?? article.source ?? strings.reader.untitled} />{' '}
          {article.publishedAt ? <When day={article.publishedAt} /> : null}
        </label>
      ))}
    </fieldset>
  );
};

export const EditActor = ({ id }: { readonly id: string }) => {
  const strings = useStrings();
  return (
    <section class="editing">
      <h2>{strings.edit.title}</h2>
      <Correcting
        title={strings.edit.merge}
        note={strings.edit.mergeNote}
        send={(form, editing) => {
          const absorb = actorOf(form, 'absorb');
          return absorb ? client.request(MergeActors, { keep: id, absorb, ...editing }) : null;
        }}
      >
        <ActorField name="absorb" title={strings.edit.same} />
      </Correcting>
      <Correcting
        title={strings.edit.split}
        note={strings.edit.splitNote}
        send={(form, editing) => {
          const articles = form.getAll('article').map(String);
          return articles.length > 0 ? client.request(SplitActor, { actor: id, articles, ...editing }) : null;
        }}
      >
        <Articles id={id} />
      </Correcting>
    </section>
  );
};
