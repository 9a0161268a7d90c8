/** All results of a search, with the kinds to choose from. */
import { Search, type SearchKind } from '../../../client/index.js';
import { amend, useAddress } from '../address.js';
import { useAsk } from '../ask.js';
import { label, useSetting } from '../language.js';
import { Foot } from '../parts/foot.js';
import { Hit } from '../parts/hit.js';
import { Shown } from '../parts/shown.js';
import { useTitle } from '../parts/titled.js';

const KINDS: readonly SearchKind[] = [
  'PERSON',
  'STATE',
  'MINISTRY',
  'ORGANIZATION',
  'ARTICLE',
  'CALL',
  'MEETING',
  'VISIT',
  'MESSAGE',
  'STATEMENT',
  'DENIAL',
];

/** The service gives no more at once. */
const MOST = 100;

export const SearchPage = () => {
  const { strings } = useSetting();
  const { query } = useAddress();
  const text = query.get('text') ?? '';
  const kind = KINDS.find((known) => known === query.get('kind')) ?? null;
  const asking = { text, first: MOST, ...(kind ? { kinds: [kind] } : {}) };
  const asked = useAsk(Search, text ? asking : null);
  useTitle(text || strings.search.results);
  const names = { ...strings.eventTypes, ...strings.kinds };
  return (
    <>
      <h1>
        {strings.search.results} <bdi dir="auto">{text}</bdi>
      </h1>
      <p>
        <select
          aria-label={strings.graph.kind}
          value={kind ?? ''}
          onChange={(event) => amend({ kind: event.currentTarget.value || null })}
        >
          <option value="">{strings.search.all}</option>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {label(names, each)}
            </option>
          ))}
        </select>
      </p>
      {text ? (
        <Shown asked={asked}>
          {({ search }) => (
            <>
              <p role="status">
                {search.length === 0 ? strings.search.nothing : strings.count.hits(search.length)}
              </p>
              {search.length === MOST ? <p class="note">{strings.search.most}</p> : null}
              <ul class="results">
                {search.map(({ node }) => (
                  <li key={node.id}>
                    <Hit node={node} />
                  </li>
                ))}
              </ul>
              <Foot operation={Search} variables={asking} />
            </>
          )}
        </Shown>
      ) : (
        <p class="note">{strings.front.hint}</p>
      )}
    </>
  );
};
