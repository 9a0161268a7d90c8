/** Unnamed sources: "a senior Russian official", "sources in the ministry", "a spokesman who asked not to be named". */

import { ministryAt } from './ministries.js';
import { stateAt } from './of-state.js';
import { organizationAt } from './organization-phrases.js';
import type { BodyPhrase, SourcePhrase, StatePhrase } from './phrases.js';
import type { Reading } from './reading.js';
import { foldedSet } from './script.js';

const TIES = foldedSet(['في', 'من', 'ب', 'لدى', 'باسم', 'داخل']);
const ARTICLE = 'ال';
const LONGEST_SOURCE = 10;
/** A sound plural that has lost its ending to what it is of, or one that never had one. */
const CONSTRUCT = /^(?!ال)(?:.{3,}[وي]|عناصر)$/;

export const sourceAt = (reading: Reading, at: number, tags: Uint8Array): SourcePhrase | null => {
  const head = reading.hit(at, 'source');
  // "a diplomatic visit": spelt like a woman diplomat
  if (
    !head ||
    (!head.value.definite && head.value.number === 'singular' && reading.hit(at - 1, 'contactNoun'))
  )
    return null;
  const isMinister = head.value.definite && reading.hit(at, 'office')?.value.entry.office === 'minister';
  let to = head.to;
  let of: BodyPhrase | StatePhrase | null = null;
  while (to - at < LONGEST_SOURCE && of === null) {
    const adjective = reading.bareHit(to, 'sourceAdjective') ?? reading.bareHit(to, 'adjective');
    const nisba = reading.bareHit(to, 'nisba');
    if (nisba && !(nisba.value.definite && !head.value.definite)) {
      const state: StatePhrase = {
        kind: 'state',
        from: to,
        to: nisba.to,
        state: nisba.value.code,
        as: 'government',
        gender: 'feminine',
        number: 'singular',
        cliticLength: 0,
        conjunction: null,
        preposition: null,
      };
      to = nisba.to;
      of = reading.bareHit(to, 'sourceAdjective') ? null : state;
      if (of === null) {
        const more = reading.bareHit(to, 'sourceAdjective');
        to = more ? more.to : to;
        of = state;
      }
      continue;
    }
    if (adjective) {
      to = adjective.to;
      continue;
    }
    const tie = TIES.has(reading.norm(to));
    const next = tie ? to + 1 : to;
    const body = ministryAt(reading, next) ?? organizationAt(reading, next, tags);
    // "the fighters of the movement": a plural in the construct state
    const construct = to === head.to && CONSTRUCT.test(head.form.stem) && body?.cliticLength === 0;
    if (body && body.conjunction === null && (tie || construct || body.preposition !== null)) {
      of = body;
      to = body.to;
      continue;
    }
    const state = stateAt(reading, next, false);
    // "the minister met in Doha with": where he was
    if (state?.how === 'place' && isMinister) break;
    if (
      state &&
      (tie ||
        reading.hit(next, 'state')?.form.preposition ||
        reading.hit(next, 'government')?.form.preposition ||
        reading.hit(next, 'place')?.form.preposition)
    ) {
      of = {
        kind: 'state',
        from: next,
        to: state.to,
        state: state.state,
        as: 'government',
        gender: 'feminine',
        number: 'singular',
        cliticLength: 0,
        conjunction: null,
        preposition: null,
      };
      to = state.to;
      continue;
    }
    if (/^[بل]/.test(reading.norm(to)) && reading.hit(to, 'government')?.form.preposition) {
      const government = reading.hit(to, 'government');
      const inner = government ? stateAt(reading, government.to, false) : null;
      if (government && inner) {
        of = {
          kind: 'state',
          from: to,
          to: inner.to,
          state: inner.state,
          as: 'government',
          gender: 'feminine',
          number: 'singular',
          cliticLength: 0,
          conjunction: null,
          preposition: null,
        };
        to = inner.to;
        continue;
      }
    }
    const { norm } = reading.token(to);
    // "the lawyers (visited) the president": an office of one is no adjective of several
    const isOne = reading.bareHit(to, 'office')?.value.number === 'singular';
    const agrees =
      head.value.definite && norm.startsWith(ARTICLE) && !(isOne && head.value.number === 'plural');
    if (
      agrees &&
      reading.isWord(to) &&
      !reading.hits(to).some((hit) => hit.value.kind === 'particle' || hit.value.kind === 'preposition')
    ) {
      to += 1;
      continue;
    }
    break;
  }
  return {
    kind: 'source',
    from: at,
    to,
    cliticLength: head.form.cliticLength,
    conjunction: head.form.conjunction,
    preposition: head.form.preposition,
    gender: head.value.gender,
    number: head.value.number,
    definite: head.value.definite,
    head: head.form.stem.replace(/^ال/, ''),
    of,
  };
};
