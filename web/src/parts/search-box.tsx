/** Search as one types: a combobox over names and articles; Enter without a choice opens all results. */
import { useEffect, useId, useState } from 'preact/hooks';
import { Search } from '../../../client/index.js';
import { address, currentAddress, go } from '../address.js';
import { useAsk } from '../ask.js';
import { useStrings } from '../language.js';
import { Hit, hitPath } from './hit.js';

/** Milliseconds without a key press before the service is asked. */
const PAUSE = 140;
const KINDS = ['PERSON', 'STATE', 'MINISTRY', 'ORGANIZATION', 'UNNAMED_SOURCE', 'ARTICLE'] as const;

/** What was typed, once typing pauses. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

export const SearchBox = () => {
  const strings = useStrings();
  const list = useId();
  const here = currentAddress();
  const [text, setText] = useState(here.path === '/search' ? (here.query.get('text') ?? '') : '');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const words = useSettled(text).trim();
  const { data, error, pending } = useAsk(
    Search,
    open && words ? { text: words, kinds: [...KINDS], first: 8 } : null,
  );
  const hits = words && text.trim() ? (data?.search ?? []) : [];
  const shown = open && text.trim() !== '' && (data !== null || error !== null);
  const chosen = hits[at];

  const submit = () => {
    setOpen(false);
    if (chosen) go(address(hitPath(chosen.node)));
    else if (text.trim()) go(address('/search', { text: text.trim() }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      // one place more than hits: the input itself
      setAt((last) => ((last + 1 + step + hits.length + 1) % (hits.length + 1)) - 1);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not in every browser that this runs in
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <input
        type="text"
        inputMode="search"
        name="text"
        dir="auto"
        autocomplete="off"
        role="combobox"
        aria-label={strings.search.label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${list}-${at}` : undefined}
        placeholder={strings.search.placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label={strings.search.results} class="hits" hidden={!shown}>
        {hits.map((hit, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus, as in every combobox
          <div id={`${list}-${i}`} key={hit.node.id} role="option" aria-selected={i === at}>
            <Hit node={hit.node} tabIndex={-1} />
          </div>
        ))}
        {shown && hits.length === 0 && !pending ? (
          <div role="option" aria-disabled="true" aria-selected="false" tabIndex={-1} class="nothing">
            {error ? (strings.errors[error.code] ?? strings.state.error) : strings.search.nothing}
          </div>
        ) : null}
      </div>
    </form>
  );
};
