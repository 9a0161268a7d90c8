/** The reader: an article with its facts marked, their derivation, and what was dropped. */
import { useEffect, useRef } from 'preact/hooks';
import { Article, type ArticleQuery, Explain } from '../../../client/index.js';
import { address, pathTo, useAddress } from '../address.js';
import { client, useAnswer, useAsk } from '../ask.js';
import { RetractThis } from '../edit/of-event.js';
import { useSetting } from '../language.js';
import { Foot } from '../parts/foot.js';
import { NotFound, Shown } from '../parts/shown.js';
import { Run, When } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';
import { actorsByName, factSpans, factsAt, factsOf, mentionsOf, namedAt } from '../reader/facts.js';
import { Legend } from '../reader/legend.js';
import { DroppedList, FactList, Panel } from '../reader/panel.js';
import { SelectedLink } from '../reader/passage-link.js';
import { inAddress, passageOf } from '../reader/segments.js';
import { MarkedText } from '../reader/text.js';

type Found = NonNullable<ArticleQuery['article']>;

const Origin = ({ article }: { readonly article: Found }) => {
  const { strings } = useSetting();
  const others = article.publishers.filter((name) => name !== article.source);
  // an address is data of an article: only one of the web may be a link
  const url = article.url && /^https?:\/\//i.test(article.url) ? article.url : null;
  return (
    <p class="origin">
      {article.source ? <Run text={article.source} /> : null}
      <span>
        {article.publishedAt ? (
          <>
            {strings.reader.published} <When day={article.publishedAt} />
          </>
        ) : (
          strings.reader.noDate
        )}
      </span>
      {others.length > 0 ? (
        <span>
          {strings.reader.publishers} <Run text={others.join(' · ')} />
        </span>
      ) : null}
      {url ? (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {strings.reader.original}
        </a>
      ) : null}
    </p>
  );
};

const Further = ({ article }: { readonly article: Found }) => {
  const { strings } = useSetting();
  return (
    <footer>
      {article.keywords.length > 0 ? (
        <p class="keywords">
          {strings.reader.keywords}:{' '}
          {article.keywords.map((word) => (
            <span key={word} class="keyword">
              <Run text={word} />
            </span>
          ))}
        </p>
      ) : null}
      {article.readAlso.length > 0 ? (
        <>
          <h2>{strings.reader.readAlso}</h2>
          <ul>
            {article.readAlso.map((other) => (
              <li key={other.id}>
                <a href={address(pathTo('article', other.id))}>
                  <Run text={other.title ?? strings.reader.untitled} />
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {article.related.length > 0 ? (
        <>
          <h2>{strings.reader.related}</h2>
          <ul>
            {article.related.map((title) => (
              <li key={title}>
                <Run text={title} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </footer>
  );
};

const Reader = ({ article }: { readonly article: Found }) => {
  const { query } = useAddress();
  const { strings } = useSetting();
  const read = useRef<HTMLDivElement>(null);
  const explained = useAsk(Explain, { article: article.id });
  const facts = factsOf(article, explained.data?.explain?.facts ?? []);
  const passage = passageOf(query.get('at'), article.text.length);
  const at = passage ? inAddress(passage) : null;
  useEffect(() => {
    const mark = at ? document.querySelector('mark.chosen') : null;
    const place = mark?.getBoundingClientRect();
    // on a phone what the words prove covers the lower half
    const bottom = matchMedia('(max-width: 52rem)').matches ? innerHeight / 2 : innerHeight;
    if (mark && place && (place.top < 80 || place.bottom > bottom))
      mark.scrollIntoView({ block: bottom < innerHeight ? 'start' : 'center' });
  }, [at]);
  return (
    <article class="reader">
      <header class="head">
        <h1>
          <Run text={article.title ?? strings.reader.untitled} />
        </h1>
        <Origin article={article} />
      </header>
      <div class="columns reading">
        <div ref={read}>
          <p class="note">{strings.reader.marks(factSpans(facts).length)}</p>
          <Legend />
          <MarkedText
            text={article.text}
            language={article.language}
            facts={factSpans(facts)}
            mentions={mentionsOf(article)}
            chosen={passage}
          />
          <SelectedLink within={read} />
          <Further article={article} />
          <RetractThis id={article.id} />
          <Foot operation={Article} variables={{ id: article.id }} />
        </div>
        <aside class="panel">
          <Panel
            passage={passage}
            chosen={passage ? factsAt(facts, passage) : []}
            named={passage ? namedAt(article, passage) : []}
            facts={facts}
            actors={actorsByName(article)}
          />
          <FactList facts={facts} />
          <Shown asked={explained}>
            {({ explain }) => (explain ? <DroppedList dropped={explain.dropped} /> : null)}
          </Shown>
        </aside>
      </div>
    </article>
  );
};

/** The article with all its events, however many there are. */
const wholeArticle = async (id: string, signal: AbortSignal): Promise<ArticleQuery> => {
  const { article } = await client.request(Article, { id }, { signal });
  if (!article) return { article };
  const nodes = [...article.events.nodes];
  let { pageInfo } = article.events;
  while (pageInfo.hasNextPage && pageInfo.endCursor) {
    const next = await client.request(Article, { id, after: pageInfo.endCursor }, { signal });
    if (!next.article) break;
    nodes.push(...next.article.events.nodes);
    pageInfo = next.article.events.pageInfo;
  }
  return { article: { ...article, events: { ...article.events, nodes } } };
};

export const ArticlePage = ({ id }: { readonly id: string }) => {
  const { strings } = useSetting();
  const asked = useAnswer(id, (signal) => wholeArticle(id, signal));
  const found = asked.data?.article;
  useTitle(found ? (found.title ?? strings.reader.untitled) : null);
  return (
    <Shown asked={asked} whole>
      {({ article }) => (article ? <Reader article={article} /> : <NotFound />)}
    </Shown>
  );
};
