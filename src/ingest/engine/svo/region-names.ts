/** Names of states from the Unicode tables, in whatever language is asked for. */
const WITHOUT_NOTE = /\s*\(.*\)$/u;

/** The name of a state by ISO code, with its definite article left to the pack; null where the tables have none. */
export const regionNames = (language: string): ((code: string) => string | null) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return (code) =>
    names
      .of(code)
      ?.replace(WITHOUT_NOTE, '')
      .replace(/\u2019/gu, "'") ?? null;
};
