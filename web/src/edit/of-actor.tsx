/** Who is who: two that are one, and one that is two. */
import { ArticlesOfActor, MergeActors, SplitActor } from '../../../client/index.js';
import { client, useAsk } from '../ask.js';
import { useStrings } from '../language.js';
import { Run, When } from '../parts/text.js';
import { ActorField, actorOf } from './actor-field.js';
import { Correcting } from './correcting.js';

const Articles = ({ id }: { readonly id: string }) => {
  const strings = useStrings();
  const { data } = useAsk(ArticlesOfActor, { ref: id });
  const told = (data?.events.nodes ?? []).flatMap(({ evidence }) => evidence.map(({ article }) => article));
  const articles = [...new Map(told.map((article) => [article.id, article])).values()];
  return (
    <fieldset class="article-choices">
      <legend>{strings.edit.articlesOfOther}</legend>
      {articles.map((article) => (
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
