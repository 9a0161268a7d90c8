/** The reader: an article with its facts marked, their derivation, and what was dropped. */
import { useEffect } from 'preact/hooks';
import { Article, type ArticleQuery, Explain } from '../../../client/index.js';
import { address, pathTo, useAddress } from '../address.js';
import { useAsk } from '../ask.js';
import { RetractThis } from '../edit/of-event.js';
import { useSetting } from '../language.js';
import { NotFound, Shown } from '../parts/shown.js';
import { Run, When } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';
import { actorsByName, type Fact, factSpans, factsOf, mentionsOf } from '../reader/facts.js';
import { DroppedList, FactList, Panel } from '../reader/panel.js';
import { passageOf, type Span } from '../reader/segments.js';
import { MarkedText } from '../reader/text.js';

type Found = NonNullable<ArticleQuery['article']>;

const touches = (fact: Fact, passage: Span): boolean =>
  fact.spans.some((span) => span.start < passage.end && span.end > passage.start);
/** Facts that these very words prove; else those that they have a part in. */
const factsAt = (facts: readonly Fact[], passage: Span | null): readonly Fact[] => {
  if (!passage) return [];
  const exact = facts.filter((fact) =>
    fact.spans.some(({ start, end }) => start === passage.start && end === passage.end),
  );
  return exact.length > 0 ? exact : facts.filter((fact) => touches(fact, passage));
};

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
  const explained = useAsk(Explain, { article: article.id });
  const facts = factsOf(article, explained.data?.explain?.facts ?? []);
  const passage = passageOf(query.get('at'), article.text.length);
  const at = passage ? `${passage.start}-${passage.end}` : null;
  useEffect(() => {
    const mark = at ? document.querySelector('mark.chosen') : null;
    const place = mark?.getBoundingClientRect();
    if (mark && place && (place.top < 80 || place.bottom > innerHeight))
      mark.scrollIntoView({ block: 'center' });
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
        <div>
          <p class="note">{strings.reader.marks(factSpans(facts).length)}</p>
          <MarkedText
            text={article.text}
            language={article.language}
            facts={factSpans(facts)}
            mentions={mentionsOf(facts)}
            chosen={passage}
          />
          <Further article={article} />
          <RetractThis id={article.id} />
        </div>
        <aside class="panel">
          <Panel chosen={factsAt(facts, passage)} facts={facts} actors={actorsByName(article)} />
          <FactList facts={facts} />
          <Shown asked={explained}>
            {({ explain }) => (explain ? <DroppedList dropped={explain.dropped} /> : null)}
          </Shown>
        </aside>
      </div>
    </article>
  );
};

export const ArticlePage = ({ id }: { readonly id: string }) => {
  const { strings } = useSetting();
  const asked = useAsk(Article, { id });
  const found = asked.data?.article;
  useTitle(found ? (found.title ?? strings.reader.untitled) : null);
  return (
    <Shown asked={asked}>{({ article }) => (article ? <Reader article={article} /> : <NotFound />)}</Shown>
  );
};
