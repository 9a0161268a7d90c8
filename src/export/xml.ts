/** Text within XML. */

/** What XML cannot hold or warns of: control characters, halves of pairs, two that are no characters. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a parser takes a bare one for something else
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Escaped for an element or an attribute in double quotes. */
export const xml = (text: string): string =>
  text.replace(IMPOSSIBLE, '').replace(/[&<>"\r\n\t]/g, (sign) => SPECIAL[sign] ?? sign);
