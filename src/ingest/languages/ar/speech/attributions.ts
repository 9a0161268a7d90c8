/** Speech told without a verb of its own subject: "in a statement it was said that", "as the agency reported". */
import { oneOf, whether } from '../../../engine/words.js';
import { REPORTING_VERBS, type ReportingVerb } from '../lexicon/reporting.js';
import { DOCUMENT_NOUNS, SAYINGS } from '../lexicon/speech-words.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Subject, Syntax } from '../syntax.js';
import type { VerbForm } from '../verb-forms.js';
import type { SpeechCandidate } from './model.js';
import { relayedFrom } from './relayed.js';

const isCame = oneOf(foldedSet(['جاء', 'وجاء', 'ورد', 'وورد'])); // came, stood
const IN = foldArabic('في');
const FROM = foldArabic('من');
const DOCUMENTS = foldedSet([...DOCUMENT_NOUNS, ...SAYINGS]);
const isLearned = oneOf(foldedSet(['علم', 'علمت', 'وعلم', 'وعلمت'])); // learned
const isWhat = oneOf(foldedSet(['ما', 'لما'])); // what
const ACCORDING = foldedSet(['حسب', 'بحسب', 'وفق', 'وفقا', 'طبقا', 'وبحسب', 'ووفقا']); // according to
const isAs = oneOf(foldedSet(['كما'])); // as
const isStop = whether(({ raw }) => raw === '.');
const FARTHEST = 14;
const SAY: ReportingVerb | undefined = REPORTING_VERBS.find(({ past }) => past === 'قال');
const PAST: VerbForm = { form: '', tense: 'past', gender: null, number: 'singular', objectSuffix: false };

/** The complementizer within reach of a token, in its sentence; -1 where none is. */
const clauseAfter = (syntax: Syntax, at: number): number => {
  const end = Math.min(syntax.reading.sentenceEnd(at), at + FARTHEST);
  for (let i = at; i < end; i++) if (syntax.isComplementizer(i)) return i;
  return -1;
};

const candidate = (at: number, subject: Subject | null, content: number): SpeechCandidate | null =>
  SAY && content > at
    ? { at, verb: SAY, form: PAST, subject, content, complement: 'that', coordinate: true, referred: false }
    : null;

/** "in a statement (of the ministry) it was said that": whose document it is speaks, or who spoke before. */
const cameInDocument = (syntax: Syntax, at: number): SpeechCandidate | null => {
  const { reading } = syntax;
  const noun = at + 2;
  if (!isCame(reading.token(at)) || reading.norm(at + 1) !== IN || !DOCUMENTS.has(reading.norm(noun)))
    return null;
  const owner = syntax.scan.startingAt(noun + 1);
  const subject: Subject | null =
    owner && owner.conjunction === null
      ? { phrase: owner, from: owner.from, to: owner.to, how: 'after' }
      : null;
  return candidate(at, subject, clauseAfter(syntax, noun));
};

/** "the paper learned from its sources in the ministry that": the sources say it. */
const learnedFromSources = (syntax: Syntax, at: number): SpeechCandidate | null => {
  const { reading, scan } = syntax;
  if (!isLearned(reading.token(at))) return null;
  for (let i = at + 1; i < at + FARTHEST; i++) {
    if (reading.norm(i) !== FROM) continue;
    const source = scan.startingAt(i + 1);
    const content = clauseAfter(syntax, i);
    if (content < 0) return null;
    const subject: Subject = source
      ? { phrase: source, from: source.from, to: source.to, how: 'after' }
      : { phrase: null, from: i + 1, to: content, how: 'after' };
    return candidate(at, subject, content);
  }
  return null;
};

/** "the roads are closed, as the agency noted.": the sentence ends with who says so, and says nothing else. */
const isAsSaid = (syntax: Syntax, at: number): boolean => {
  const { reading } = syntax;
  const after =
    isAs(reading.token(at - 1)) && at - 1 > reading.sentenceStart(at) ? syntax.subjectAfter(at) : null;
  return after?.phrase != null && isStop(reading.token(after.to));
};

/** "..., according to what the White House announced": what is said stands before the verb. */
const accordingTo = (syntax: Syntax, at: number): SpeechCandidate | null => {
  const { reading } = syntax;
  const isAccording = isWhat(reading.token(at - 1)) && ACCORDING.has(reading.norm(at - 2));
  if (!isAccording && !isAsSaid(syntax, at)) return null;
  const verb = reading.bareHit(at, 'verb');
  if (verb?.value.form.tense !== 'past' || verb.value.verb.denies) return null;
  // "as the king described him": of somebody, and no account
  if (!isAccording && verb.value.form.objectSuffix) return null;
  const subject = syntax.subjectAfter(at);
  if (!subject?.phrase || clauseAfter(syntax, at) >= 0) return null;
  const end = syntax.reading.sentenceEnd(at);
  const made = candidate(at, relayedFrom(syntax, verb.value.verb, at, end) ?? subject, at + 1);
  return made && { ...made, content: at, verb: verb.value.verb, end: subject.to };
};

/** What a token tells in such a way, or null. */
export const attributionAt = (syntax: Syntax, at: number): SpeechCandidate | null =>
  cameInDocument(syntax, at) ?? learnedFromSources(syntax, at) ?? accordingTo(syntax, at);
