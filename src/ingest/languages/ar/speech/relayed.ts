/** Speech that somebody relays: "the agency quoted the spokesman as saying that". */
import { whether } from '../../../engine/words.js';
import { REPORTING_VERBS, type ReportingVerb } from '../lexicon/reporting.js';
import { RELAYED_SPEECH } from '../lexicon/speech-words.js';
import { foldArabic } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import type { SpeechCandidate } from './model.js';

const RELAYED: ReadonlyMap<string, ReportingVerb> = new Map(
  REPORTING_VERBS.flatMap((verb) =>
    (RELAYED_SPEECH[verb.past] ?? []).map((noun) => [foldArabic(noun), verb] as const),
  ),
);

/** "by his saying", without "by". */
const withoutBy = (norm: string): string => (norm.startsWith('ب') ? norm.slice(1) : '');

/** Whether a word is "his saying", "her confirming". */
export const isRelayed = whether(({ norm }) => RELAYED.has(norm) || RELAYED.has(withoutBy(norm)));

const FORM: VerbForm = { form: '', tense: 'past', gender: null, number: 'singular', objectSuffix: false };

const RELAYS = 'نقل';
const ABOUT = foldArabic('عن');

/** "the agency relayed from the minister X that": he says it. */
export const relayedFrom = (
  { reading, scan }: Syntax,
  { past }: ReportingVerb,
  at: number,
  content: number,
): Subject | null => {
  if (past !== RELAYS) return null;
  for (let i = at + 1; i < content; i++) {
    if (reading.norm(i) !== ABOUT) continue;
    const phrase = scan.startingAt(reading.token(i + 1).kind === 'quote' ? i + 2 : i + 1);
    return phrase?.conjunction === null ? { phrase, from: phrase.from, to: phrase.to, how: 'after' } : null;
  }
  return null;
};

/** "quoted the spokesman X as saying that": X says it; "announced it by saying: ...": whoever the clause is about. */
export const relayedAt = (syntax: Syntax, at: number): SpeechCandidate | null => {
  const { norm } = syntax.reading.token(at);
  const by = RELAYED.get(withoutBy(norm));
  const verb = by ?? RELAYED.get(norm);
  const phrase = syntax.scan.at(at - 1);
  if (!verb || (!by && phrase?.to !== at)) return null;
  const content = syntax.reading.dateAt(at + 1)?.range.to ?? at + 1;
  const clause = syntax.isComplementizer(content) || syntax.opensSpeech(content);
  if (!clause && (by !== undefined || !verb.denies)) return null;
  const subject: Subject | null = by ? null : { phrase, from: at, to: at + 1, how: 'after' };
  return {
    at,
    verb,
    form: FORM,
    subject,
    content,
    complement: syntax.isComplementizer(content) ? 'that' : clause ? 'quote' : 'object',
    coordinate: true,
    referred: false,
  };
};
