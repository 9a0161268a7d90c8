/** What became of the pages: what they told, and those that could not be used. */
import { address, pathTo } from '../address.js';
import { useSetting } from '../language.js';
import { Hit } from '../parts/hit.js';
import { Failed, Section } from '../parts/shown.js';
import { Run } from '../parts/text.js';
import { Preview } from './preview.js';
import type { Progress } from './work.js';

const total = ({ results }: Progress, of: (result: Progress['results'][number]) => number): number =>
  results.reduce((sum, result) => sum + of(result), 0);

const Added = ({ progress }: { readonly progress: Progress }) => {
  const { strings } = useSetting();
  const articles = progress.results.flatMap((result) => result.articles);
  const events = progress.results.flatMap((result) => result.events);
  return (
    <Section title={strings.ingest.found}>
      <p class="counts">
        <span>{strings.ingest.added(total(progress, (result) => result.articlesAdded))}</span>
        <span>{strings.ingest.known(total(progress, (result) => result.articlesKnown))}</span>
        <span>{strings.ingest.newEvents(total(progress, (result) => result.eventsAdded))}</span>
      </p>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <a href={address(pathTo('article', article.id))}>
              <Run text={article.title ?? strings.ingest.openArticle} />
            </a>
          </li>
        ))}
      </ul>
      {events.length === 0 ? <p class="note">{strings.ingest.noEvents}</p> : null}
      <ul class="results">
        {events.map((event) => (
          <li key={event.id}>
            <Hit node={event} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Unused = ({ unused }: Pick<Progress, 'unused'>) => {
  const { language, strings } = useSetting();
  return (
    <Section title={strings.ingest.failures}>
      <ul>
        {unused.map(({ input, code, message, hint }) => {
          const known = strings.errors[code];
          return (
            <li key={`${input} ${code}`}>
              <Run text={input} />: {language === 'ar' && known ? known : <Run text={message} />}{' '}
              {hint && !(language === 'ar' && known) ? <Run text={hint} /> : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

export const Results = ({ progress }: { readonly progress: Progress }) => {
  const { language, strings } = useSetting();
  const { results, unused, found, error } = progress;
  const warnings = results.flatMap((result) => result.warnings);
  return (
    <div aria-live="polite">
      {error ? <Failed error={error} /> : null}
      {found.length > 0 ? <Preview articles={found} /> : null}
      {results.some(({ pages }) => pages > 0) ? <Added progress={progress} /> : null}
      {unused.length > 0 ? <Unused unused={unused} /> : null}
      {warnings.length > 0 ? (
        <Section title={strings.ingest.warnings}>
          <ul>
            {warnings.map(({ input, code, message }) => (
              <li key={`${input} ${code}`}>
                <Run text={input} />:{' '}
                {language === 'ar' && strings.errors[code] ? strings.errors[code] : <Run text={message} />}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
};
