/** What a page would tell, before it is in the graph. */
import type { ExtractQuery } from '../../../client/index.js';
import { label, reasonText, useSetting } from '../language.js';
import { Section } from '../parts/shown.js';
import { Quote, Run, TypeBadge, When } from '../parts/text.js';
import { Legend } from '../reader/legend.js';
import { MarkedText } from '../reader/text.js';

type Read = ExtractQuery['extract'][number];

const Facts = ({ facts }: Pick<Read, 'facts'>) => {
  const { strings } = useSetting();
  return (
    <ol class="fact-list">
      {facts.map((fact) => (
        <li key={fact.fact}>
          <TypeBadge type={fact.type} />{' '}
          {fact.parts.map((part) => (
            <span key={`${part.role} ${part.name}`}>
              <Run text={part.name} /> <small>{label(strings.roles, part.role)}</small>{' '}
            </span>
          ))}
          {fact.dateText ? (
            <small>
              {strings.reader.dated} <Quote text={fact.dateText} />
            </small>
          ) : null}{' '}
          <small>
            <code dir="ltr">{fact.rule}</code> {Math.round(fact.confidence * 100)}%
          </small>
        </li>
      ))}
    </ol>
  );
};

const Dropped = ({ dropped }: Pick<Read, 'dropped'>) => {
  const { language, strings } = useSetting();
  return (
    <details class="dropped">
      <summary>
        {strings.reader.dropped} ({dropped.length})
      </summary>
      <ul>
        {dropped.map(({ rule, reason, words }) => (
          <li key={`${rule} ${words.start} ${reason}`}>
            <Quote text={words.quote} /> <Run text={reasonText(language, reason)} />{' '}
            <code dir="ltr">{rule}</code>
          </li>
        ))}
      </ul>
    </details>
  );
};

const spans = ({ facts }: Read) =>
  facts.flatMap(({ fact, type, evidence }) =>
    evidence.map(({ start, end }) => ({ key: fact, type, start, end })),
  );

export const Preview = ({ articles }: { readonly articles: readonly Read[] }) => {
  const { strings } = useSetting();
  return (
    <Section title={strings.ingest.would} note={strings.ingest.wouldNote}>
      {articles.map((article, i) => (
        <article key={`${i} ${article.text.length}`} class="preview">
          <h3>
            <Run text={article.title ?? strings.reader.untitled} />{' '}
            {article.publishedAt ? <When day={article.publishedAt} /> : null}
          </h3>
          <Legend />
          <MarkedText
            text={article.text}
            language={article.language}
            facts={spans(article)}
            mentions={article.actors.flatMap(({ kind, mentions }) =>
              mentions.map(({ start, end }) => ({ start, end, kind })),
            )}
            chosen={null}
            linked={false}
          />
          <Facts facts={article.facts} />
          <Dropped dropped={article.dropped} />
        </article>
      ))}
    </Section>
  );
};
