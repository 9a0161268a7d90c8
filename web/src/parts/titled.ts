/** The window's title follows the page. */
import { useEffect } from 'preact/hooks';
import { useStrings } from '../language.js';

export const useTitle = (title: string | null | undefined): void => {
  const { name } = useStrings();
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
};
