/** A list a page at a time: as much of it as was asked for, how much there is, and the next rows. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClientError, PageCardFragment } from '../../../client/index.js';
import { asClientError } from '../ask.js';
import { useStrings } from '../language.js';
import { Failed } from './shown.js';

export interface Page<Node> {
  readonly totalCount: number;
  readonly pageInfo: PageCardFragment;
  readonly nodes: readonly Node[];
}

export function Lengthening<Node>({
  first,
  next,
  children,
}: {
  /** The first rows; with others the list begins anew. */
  readonly first: Page<Node>;
  readonly next: (after: string) => Promise<Page<Node>>;
  readonly children: (nodes: readonly Node[]) => ComponentChildren;
}) {
  const strings = useStrings();
  const [further, setFurther] = useState<readonly Page<Node>[]>([]);
  const [error, setError] = useState<ClientError | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    setFurther([]);
    setError(null);
  }, [first]);
  const pages = [first, ...further];
  const nodes = pages.flatMap((page) => page.nodes);
  const { hasNextPage, endCursor } = (pages.at(-1) ?? first).pageInfo;
  const more = async (after: string) => {
    setBusy(true);
    setError(null);
    try {
      const page = await next(after);
      setFurther((last) => [...last, page]);
    } catch (cause) {
      setError(asClientError(cause));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {children(nodes)}
      {error ? <Failed error={error} /> : null}
      {hasNextPage && endCursor ? (
        <p class="actions">
          <button type="button" class="button" disabled={busy} onClick={() => more(endCursor)}>
            {strings.state.more}
          </button>{' '}
          <small role="status">{strings.state.of(nodes.length, first.totalCount)}</small>
        </p>
      ) : null}
    </>
  );
}
