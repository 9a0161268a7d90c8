/** The state of a person whom everybody knows. */
import { isFormOf, type NameKey, nameKey } from './cast/name-matching.js';
import { PUBLIC_FIGURES } from './lexicon/public-figures.js';
import { foldArabic } from './script.js';

interface Figure {
  readonly key: NameKey;
  readonly state: string;
}

const keyOf = (name: string): NameKey => nameKey(name.split(' ').map(foldArabic));

/** By family name: the words by which a name is looked up. */
const FIGURES = new Map<string, Figure[]>();
for (const { name, state } of PUBLIC_FIGURES) {
  const key = keyOf(name);
  for (const word of new Set([key.words.at(-1) ?? '', key.words[0] ?? ''])) {
    const known = FIGURES.get(word) ?? [];
    known.push({ key, state });
    FIGURES.set(word, known);
  }
}

/** The state of the public figure that a name is of; null where it is nobody's, or several people's. */
export const stateOfFigure = (key: NameKey): string | null => {
  const { words } = key;
  const byFamily = FIGURES.get(words.at(-1) ?? '');
  const byFirst = FIGURES.get(words[0] ?? '');
  if (!byFamily && !byFirst) return null;
  const states = new Set(
    [...(byFamily ?? []), ...(byFirst ?? [])]
      .filter((figure) =>
        words.length > 1 && figure.key.words.length > 1
          ? isFormOf(key, figure.key) || isFormOf(figure.key, key)
          : words.length === 1 && figure.key.words.length === 1 && words[0] === figure.key.words[0],
      )
      .map(({ state }) => state),
  );
  const [state] = states;
  return states.size === 1 && state !== undefined ? state : null;
};
