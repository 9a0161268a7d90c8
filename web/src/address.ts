/** The address bar as state: history entries and the query string, and nothing kept beside them. */
import { useEffect, useState } from 'preact/hooks';

export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();

export const currentAddress = (): Address => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
});

/** Ids hold colons, which a path may hold as they are. */
export const pathTo = (page: 'actor' | 'contact' | 'claim' | 'article', id: string): string =>
  `/${page}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;

/** A path with its query; a language that the present address names goes along. */
export const address = (
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>> = {},
): string => {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') asked.set(name, String(value));
  }
  const language = new URLSearchParams(location.search).get('lang');
  if (language && !asked.has('lang')) asked.set('lang', language);
  const text = asked.toString();
  return text ? `${path}?${text}` : path;
};

/** Goes to an address of the explorer; `replace` where it only refines what is shown. */
export const go = (
  to: string,
  options: { readonly replace?: boolean; readonly stay?: boolean } = {},
): void => {
  if (options.replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  if (!options.replace && !options.stay) window.scrollTo(0, 0);
  for (const listener of listeners) listener();
};

/** Changes some parts of the query and leaves the rest. */
export const amend = (
  changes: Readonly<Record<string, string | number | null | undefined>>,
  options: { readonly replace?: boolean; readonly stay?: boolean } = { replace: true },
): void => {
  const { path, query } = currentAddress();
  go(address(path, { ...Object.fromEntries(query), ...changes }), options);
};

export const useAddress = (): Address => {
  const [found, setFound] = useState(currentAddress);
  useEffect(() => {
    const changed = () => setFound(currentAddress());
    listeners.add(changed);
    window.addEventListener('popstate', changed);
    return () => {
      listeners.delete(changed);
      window.removeEventListener('popstate', changed);
    };
  }, []);
  return found;
};

/** Whether a click asks for this page here, and not for a new tab. */
const plain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Links within the explorer change the address; the server's own pages (the playground) are loaded. */
export const followLinks = (event: MouseEvent): void => {
  if (event.defaultPrevented || !plain(event)) return;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return;
  const to = new URL(link.href);
  if (to.origin !== location.origin || to.pathname.startsWith('/playground')) return;
  if (to.pathname === location.pathname && to.search === location.search && to.hash) return;
  event.preventDefault();
  go(to.pathname + to.search, { stay: link.dataset.scroll === 'keep' });
};
