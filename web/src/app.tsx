/** The shell: language and theme, the header, and the page that the address names. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { amend, followLinks, useAddress } from './address.js';
import { Notice } from './edit/notice.js';
import { type Setting, SettingContext } from './language.js';
import { pageOf } from './pages/index.js';
import { Header } from './parts/header.js';
import {
  applyToPage,
  keepLanguage,
  keepTheme,
  type Language,
  preferredLanguage,
  preferredTheme,
} from './preferences.js';
import { ar } from './strings/ar.js';
import { en } from './strings/en.js';

export const App = () => {
  const { path, query } = useAddress();
  const [theme, setTheme] = useState(preferredTheme);
  const language = preferredLanguage(query);
  const setting = useMemo<Setting>(
    () => ({ language, theme, strings: language === 'ar' ? ar : en }),
    [language, theme],
  );
  // before it is painted: words must not flash in the other direction
  useLayoutEffect(() => applyToPage(language, theme), [language, theme]);
  const shown = useRef(path);
  useEffect(() => {
    // a new page is read from its beginning, not from the link that led to it
    if (shown.current !== path) document.getElementById('content')?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  const change = (next: Language) => {
    keepLanguage(next);
    amend({ lang: next });
  };
  const { strings } = setting;
  return (
    <SettingContext.Provider value={setting}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only follows the links within */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's key press is a click */}
      <div class="page" onClick={followLinks}>
        <a class="skip" href="#content">
          {strings.skip}
        </a>
        <Header
          path={path}
          onLanguage={change}
          onTheme={(next) => {
            keepTheme(next);
            setTheme(next);
          }}
        />
        <main id="content" tabIndex={-1}>
          <Notice />
          {pageOf(path)}
        </main>
      </div>
    </SettingContext.Provider>
  );
};
