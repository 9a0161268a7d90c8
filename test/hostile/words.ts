/** What somebody writes who means harm, or whose program is broken. Marks that no editor shows stand as escapes. */

/** Attempts to end one language and speak another: Cypher, Lucene, paths, headers, markup, templates, addresses. */
export const INJECTIONS: readonly string[] = [
  "' OR 1=1 //",
  "'}) DETACH DELETE n //",
  '") RETURN 1 UNION MATCH (n) DETACH DELETE n //',
  '`}) MATCH (n) SET n.name = 1 //',
  "person:x'}) CALL apoc.load.json('http://127.0.0.1/') YIELD value RETURN value //",
  "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  '$words',
  '{`a`: 1}',
  'name:* AND *:*',
  '"unclosed AND (also',
  '+-&&||!(){}[]^"~*?:\\/',
  '/.*/ OR /(a+)+$/',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '/etc/passwd\u0000.txt',
  'file:///etc/passwd',
  'http://127.0.0.1:22/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'x\r\nset-cookie: a=b',
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}',
  '__proto__',
  'constructor',
  '=cmd|calc',
];

/** Marks, joiners, bidi controls, halves of surrogate pairs, characters that fold to several, and ends of a string. */
export const ODD: readonly string[] = [
  ...'\u064B\u0651\u0640\u200F\u202B\u202E\u2066\u2069\uFEFF\u0000\u001B\u007F\u0085\u2028"\'\\«»()[]{}<>:;،؛؟!.…-–/#$@&|~^\n\t٣۴5',
  '\uD83D',
  '\uDE00',
  '\u{1F600}',
  '\u{10FFFF}',
  '\uFDFA',
  '\u0130',
  'e\u0301\u0301\u0301',
];

/** Ordinary words beside them, so that something is found. */
export const ORDINARY: readonly string[] = [
  'هانسن',
  'سامي القاسمي',
  'الطاقة',
  'Hansen',
  'NO',
  'state:NO',
  'ministry:foreign_affairs:TN',
  'energy',
  '',
  ' ',
];

export const LONG: readonly string[] = [
  'x'.repeat(20_000),
  'ا'.repeat(20_000),
  'a b '.repeat(3_000),
  '\u0651'.repeat(5_000),
  '('.repeat(3_000),
];
