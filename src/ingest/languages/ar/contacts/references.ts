/** Words that go back to an encounter told before: "during the call", "during it", "the talks between the two ministers". */

import type { ContactType } from '../../../../model.js';
import { oneOf } from '../../../engine/words.js';
import type { Cast } from '../cast/cast.js';
import type { Entity } from '../cast/entities.js';
import { PHONE_WORDS } from '../lexicon/contacts.js';
import { DURING_IT_WORDS } from '../lexicon/function-words.js';
import type { Phrase } from '../phrases.js';
import { foldArabic, foldedSet } from '../script.js';
import type { Syntax } from '../syntax.js';
import type { Contact } from './merge.js';

/** Where words meet an encounter. */
export interface EncounterReference {
  /** First UTF-16 code unit of the word. */
  readonly start: number;
  readonly token: number;
  readonly contact: Contact;
}

const isDuring = oneOf(foldedSet([...DURING_IT_WORDS, 'خلالهما'])); // during it, during both
const TIED_BY = foldedSet(['مع', 'بين', 'وبين']); // with, between, and between
const ARTICLE = foldArabic('ال');
const AS_BETWEEN_TWO = foldedSet([
  'الثنائي',
  'الثنائية',
  'المشترك',
  'المشتركة',
  'الأخير',
  'الأخيرة',
  'المذكور',
  'المذكورة',
]); // bilateral, joint, last, said
const PHONE = foldedSet(PHONE_WORDS);
const MORE = foldedSet(['مزيد', 'مزيدا', 'المزيد']); // more of: "more contacts" are yet to come
/** Words after a noun of contact in which its other party may still be told. */
const REACH = 6;

/** "the talks" may go back to a call as well as to a meeting; a visit is only ever called a visit. */
const MAY_NAME: Readonly<Record<ContactType, readonly ContactType[]>> = {
  CALL: ['CALL'],
  MEETING: ['MEETING', 'CALL', 'VISIT'],
  VISIT: ['VISIT'],
  MESSAGE: ['MESSAGE'],
};

const stateOf = (entity: Entity): string | null =>
  entity.kind === 'state' || entity.kind === 'ministry'
    ? entity.state
    : entity.kind === 'person'
      ? (entity.titles.find(({ state }) => state)?.state ?? null)
      : null;

/** Whether somebody named beside the noun can be a party of the encounter, or speak for one. */
const fits = (contact: Contact, entity: Entity): boolean =>
  contact.parties.some(
    ({ entity: party }) =>
      party === entity ||
      (entity.kind !== 'person' && stateOf(party) !== null && stateOf(party) === stateOf(entity)),
  );

/** All words of a text that meet one of its encounters, in the order of the text: the first telling, and every return. */
export const encounterReferences = (
  syntax: Syntax,
  cast: Cast,
  contacts: readonly Contact[],
): EncounterReference[] => {
  const { reading, scan } = syntax;
  /** The encounter that each token tells first. */
  const told = new Array<Contact | null>(reading.tokens.length).fill(null);
  for (const contact of contacts) for (const at of contact.triggers) told[at] = contact;
  const entityOf = (phrase: Phrase | null) => (phrase ? cast.of(phrase) : null);

  /** "more talks", "the nuclear talks", "the talks with Iran": others than the last told. */
  const isOther = (noun: number, after: number, contact: Contact): boolean => {
    if (MORE.has(reading.norm(noun - 2))) return true;
    const nisba = reading.bareHit(after, 'nisba');
    const qualified =
      reading.norm(after).startsWith(ARTICLE) &&
      !PHONE.has(reading.norm(after)) &&
      !AS_BETWEEN_TWO.has(reading.norm(after)) &&
      !syntax.isRelative(after) &&
      !scan.startingAt(after);
    if (nisba) return !contact.parties.some(({ entity }) => stateOf(entity) === nisba.value.code);
    if (qualified) return true;
    for (let at = after; at < after + REACH && at < reading.sentenceEnd(after - 1); at++) {
      if (!reading.isWord(at) || syntax.isComplementizer(at)) return false;
      if (!TIED_BY.has(reading.norm(at))) continue;
      const entity = entityOf(scan.startingAt(at + 1));
      if (entity && !fits(contact, entity)) return true;
    }
    return false;
  };

  const found: EncounterReference[] = [];
  const latest = new Map<ContactType, Contact>();
  let last: Contact | null = null;
  for (let at = 0; at < reading.tokens.length; at++) {
    let contact = told[at] ?? null;
    if (contact) {
      latest.set(contact.type, contact);
      last = contact;
    } else if (isDuring(reading.token(at))) contact = last;
    else {
      const noun = reading.hit(at, 'contactNoun');
      if (noun && (noun.value.definite || noun.value.possessed)) {
        const type = MAY_NAME[noun.value.noun.type].find((each) => latest.has(each));
        const before = type ? latest.get(type) : undefined;
        if (before && !isOther(at, noun.to, before)) contact = before;
      }
    }
    if (contact) found.push({ start: reading.token(at).start, token: at, contact });
  }
  return found;
};
