/** The key that this tab sends, where the service asks for one. It goes with the tab. */
const NAME = 'sila.key';
let held: string | null = null;

export const keptKey = (): string | undefined => {
  try {
    return sessionStorage.getItem(NAME) ?? held ?? undefined;
  } catch {
    return held ?? undefined;
  }
};

export const keepKey = (key: string): void => {
  held = key || null;
  try {
    if (key) sessionStorage.setItem(NAME, key);
    else sessionStorage.removeItem(NAME);
  } catch {
    // storage is forbidden: the key holds until the page is left
  }
};
