/** A field for somebody in the graph: a name as one types it, with what a search finds to choose from. */
import { useEffect, useId, useState } from 'preact/hooks';
import { Search } from '../../../client/index.js';
import { useAsk } from '../ask.js';
import { actorName, useSetting } from '../language.js';
import { wordsOf } from './correcting.js';

const KINDS = ['PERSON', 'STATE', 'MINISTRY', 'ORGANIZATION', 'UNNAMED_SOURCE'] as const;

/** What was chosen in the field: the id, or the words where none of those found was meant; null where it is empty. */
export const actorOf = (form: FormData, name: string): string | null =>
  wordsOf(form, `${name}-id`) ?? wordsOf(form, name);

export interface ActorFieldProps {
  readonly name: string;
  readonly title: string;
  readonly placeholder?: string | undefined;
  /** Who is in it already: an id, and what to show for it. */
  readonly initial?: { readonly id: string; readonly text: string } | undefined;
}

export const ActorField = ({ name, title, placeholder, initial }: ActorFieldProps) => {
  const { language } = useSetting();
  const list = useId();
  const [text, setText] = useState(initial?.text ?? '');
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text === initial?.text ? '' : text.trim()), 200);
    return () => clearTimeout(timer);
  }, [text, initial?.text]);
  const { data } = useAsk(Search, settled ? { text: settled, kinds: [...KINDS], first: 8 } : null);
  const found = new Map<string, string>(initial ? [[initial.text, initial.id]] : []);
  for (const { node } of data?.search ?? []) {
    if (!('nameEn' in node)) continue;
    const [role] = 'roles' in node ? node.roles : [];
    const said = [actorName(language, node), role?.title].filter(Boolean).join(' · ');
    // two of one name and office are told apart by their ids
    found.set(found.has(said) ? `${said} · ${node.id}` : said, node.id);
  }
  return (
    <label>
      {title}
      <input
        type="text"
        name={name}
        dir="auto"
        autocomplete="off"
        list={list}
        placeholder={placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <input type="hidden" name={`${name}-id`} value={found.get(text) ?? ''} />
      <datalist id={list}>
        {[...found.keys()].map((said) => (
          <option key={said} value={said} />
        ))}
      </datalist>
    </label>
  );
};
