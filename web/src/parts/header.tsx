/** The head of every page: where one is, search, language and theme. */
import { address } from '../address.js';
import { askAnew, useHoldsKey } from '../ask.js';
import { keepKey } from '../key.js';
import { useSetting } from '../language.js';
import type { Language, Theme } from '../preferences.js';
import { SearchBox } from './search-box.js';

export interface HeaderProps {
  readonly path: string;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

export const Header = ({ path, onLanguage, onTheme }: HeaderProps) => {
  const { language, theme, strings } = useSetting();
  const holdsKey = useHoldsKey();
  const other: Language = language === 'ar' ? 'en' : 'ar';
  const places = [
    ['/', strings.nav.front],
    ['/graph', strings.nav.graph],
    ['/ingest', strings.nav.ingest],
    ['/corrections', strings.nav.corrections],
  ] as const;
  return (
    <header class="top">
      <a class="brand" href={address('/')}>
        <span class="mark" aria-hidden="true" />
        {strings.name}
      </a>
      <SearchBox key={path} />
      <nav aria-label={strings.nav.main}>
        {places.map(([to, text]) => (
          <a key={to} href={address(to)} aria-current={path === to ? 'page' : undefined}>
            {text}
          </a>
        ))}
        <a href="/playground">{strings.nav.playground}</a>
      </nav>
      <div class="settings">
        {holdsKey ? (
          <button
            type="button"
            onClick={() => {
              keepKey('');
              askAnew();
            }}
          >
            {strings.key.forget}
          </button>
        ) : null}
        <select
          aria-label={strings.theme.label}
          value={theme}
          onChange={(event) => onTheme(event.currentTarget.value as Theme)}
        >
          <option value="auto">{strings.theme.auto}</option>
          <option value="light">{strings.theme.light}</option>
          <option value="dark">{strings.theme.dark}</option>
        </select>
        <button type="button" class="language" lang={other} onClick={() => onLanguage(other)}>
          {strings.language.other}
        </button>
      </div>
    </header>
  );
};
