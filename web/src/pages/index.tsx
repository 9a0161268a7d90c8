/** Which page an address shows. */
import { lazy, Suspense } from 'preact/compat';
import { useStrings } from '../language.js';
import { NotFound } from '../parts/shown.js';
import { ActorPage } from './actor.js';
import { ArticlePage } from './article.js';
import { ClaimPage } from './claim.js';
import { ContactPage } from './contact.js';
import { CorrectionsPage } from './corrections.js';
import { FrontPage } from './front.js';
import { IngestPage } from './ingest.js';
import { SearchPage } from './search.js';

/** The drawing's libraries are large: they come with the page that needs them. */
const GraphPage = lazy(() => import('../graph/page.js'));

const Loading = () => (
  <p class="loading" role="status">
    {useStrings().state.loading}
  </p>
);

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

export const pageOf = (path: string) => {
  if (path === '/') return <FrontPage />;
  if (path === '/search') return <SearchPage />;
  if (path === '/ingest') return <IngestPage />;
  if (path === '/corrections') return <CorrectionsPage />;
  if (path === '/graph')
    return (
      <Suspense fallback={<Loading />}>
        <GraphPage />
      </Suspense>
    );
  const [, page, ...rest] = path.split('/');
  const id = decoded(rest.join('/'));
  if (!id) return <NotFound />;
  switch (page) {
    case 'actor':
      return <ActorPage id={id} key={id} />;
    case 'contact':
      return <ContactPage id={id} key={id} />;
    case 'claim':
      return <ClaimPage id={id} key={id} />;
    case 'article':
      return <ArticlePage id={id} key={id} />;
    default:
      return <NotFound />;
  }
};
