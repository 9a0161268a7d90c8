/** A field for somebody in the graph: an id or a name, with what a search finds to choose from. */
import { useEffect, useId, useState } from 'preact/hooks';
import { Search } from '../../../client/index.js';
import { useAsk } from '../ask.js';
import { actorName, useSetting } from '../language.js';

const KINDS = ['PERSON', 'STATE', 'MINISTRY', 'ORGANIZATION', 'UNNAMED_SOURCE'] as const;

export const ActorField = ({ name, title }: { readonly name: string; readonly title: string }) => {
  const { language } = useSetting();
  const list = useId();
  const [text, setText] = useState('');
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), 200);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useAsk(Search, settled ? { text: settled, kinds: [...KINDS], first: 8 } : null);
  return (
    <label>
      {title}
      <input
        type="text"
        name={name}
        dir="auto"
        autocomplete="off"
        list={list}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <datalist id={list}>
        {(data?.search ?? []).flatMap(({ node }) => {
          if (!('nameEn' in node)) return [];
          const [role] = 'roles' in node ? node.roles : [];
          const said = [actorName(language, node), role?.title].filter(Boolean).join(' · ');
          return [
            <option key={node.id} value={node.id}>
              {said}
            </option>,
          ];
        })}
      </datalist>
    </label>
  );
};
