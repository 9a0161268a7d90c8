/** Titles of persons: an office and what it is of, told in a run of nouns, nisbas, names of bodies and states. */
import type { Office } from '../../../model.js';
import { whether } from '../../engine/words.js';
import type { OfficeEntry } from './lexicon/offices.js';
import { isPlaceNoun, namedPlaceAt } from './named-places.js';
import type { Names } from './names.js';
import { organizationAt } from './organization-phrases.js';
import type { Title } from './phrases.js';
import type { Hit, Reading } from './reading.js';
import { foldArabic, foldedSet } from './script.js';
import { type Draft, TitleParts } from './title-parts.js';
import { isInNameOf, pastBody, pastGovernment } from './title-tails.js';

const IN_ITS_NAME = foldedSet(['باسمه', 'باسمها', 'باسمهم']);
const OFFICE_ROOM = foldArabic('مكتب');
const ARTICLE = 'ال';
/** "in the government of", written as one word. */
const TIED = /^[بل]/;
const LONGEST_TITLE = 24;
/** "and to": spelt like the governor, but for its hamza or its last letter. */
const AND_TO = /^و[إا]لى$|^وإلي$/;
const isAndTo = whether(({ raw }) => AND_TO.test(raw));
const officeOf = (entry: OfficeEntry, state: string | null): Office =>
  (state === null ? undefined : entry.byState?.[state]) ?? entry.office;
/** How much a title tells of the office. */
const told = ({ portfolio, state, body }: Title): number =>
  Number(portfolio !== null) + Number(state !== null) + Number(body !== null);

export class Titles {
  readonly #reading: Reading;
  readonly #names: Names;
  readonly #tags: Uint8Array;
  readonly #parts: TitleParts;

  constructor(reading: Reading, names: Names, tags: Uint8Array) {
    this.#reading = reading;
    this.#names = names;
    this.#tags = tags;
    this.#parts = new TitleParts(reading, names, tags);
  }

  /**
   * The title that begins at a token; its first word may carry clitics. Words that head several offices ("head of"
   * a state, of a body) are told apart by what completes them.
   */
  at(from: number): Title | null {
    if (isAndTo(this.#reading.token(from))) return null;
    let best: Title | null = null;
    let headEnd = 0;
    for (const hit of this.#reading.hits(from)) {
      if (hit.value.kind !== 'office' || hit.to < headEnd) continue;
      headEnd = hit.to;
      const title = this.#complete(hit as Hit<'office'>);
      if (!best || title.to > best.to || (title.to === best.to && told(title) > told(best))) best = title;
    }
    return best;
  }

  /** "the American defence minister": a body that follows is whom he speaks of. */
  #isWhole({ portfolio, state, to }: Draft): boolean {
    const isBare = !TIED.test(this.#reading.norm(to));
    return isBare && portfolio !== null && state !== null && this.#reading.bareHit(to - 1, 'nisba') !== null;
  }

  /** The end of a body joined by "and" to that of an office, or null. */
  joinedBody(at: number): number | null {
    const head = this.#reading.hit(at, 'organizationHead');
    if (head?.form.conjunction == null || head.form.preposition !== null) return null;
    return organizationAt(this.#reading, at, this.#tags)?.to ?? null;
  }

  /** "the private secretary of President X": the name behind the second office is whom the first serves. */
  #servesNamed(at: number): boolean {
    const office = this.#reading.hit(at, 'office');
    if (office?.form.preposition !== 'ل' || !office.value.definite || office.to !== at + 1) return false;
    return (this.#names.afterTitle(office.to)?.support ?? 0) > 0;
  }

  /** "the French minister «Bernard Cazeneuve»": a name, and no short name of the ministry. */
  #isNameQuotedAt(at: number): boolean {
    const name = this.#reading.token(at).kind === 'quote' ? this.#names.afterTitle(at + 1) : null;
    return name !== null && name.support > 0 && name.to - name.from > 1;
  }

  /** "President «the deposed» X". */
  #formerInQuotes(at: number): { readonly to: number } | null {
    const reading = this.#reading;
    if (reading.token(at).kind !== 'quote') return null;
    const former = reading.bareHit(at + 1, 'former');
    return former && reading.token(former.to).kind === 'quote' ? { to: former.to + 1 } : null;
  }

  /** "director of the office of His Excellency the Minister, X": past him whose office it is; the token itself where none is told. */
  #officeOfAnother(at: number): number {
    const reading = this.#reading;
    if (reading.norm(at - 1) !== OFFICE_ROOM) return at;
    const style = reading.bareHit(at, 'honorific');
    const office = style && reading.bareHit(style.to, 'office');
    return office ? (this.at(style.to)?.to ?? at) : at;
  }

  #complete(hit: Hit<'office'>): Title {
    const reading = this.#reading;
    const { entry, definite, gender, number } = hit.value;
    const draft: Draft = {
      to: hit.to,
      portfolio: entry.portfolio ?? null,
      joined: null,
      state: entry.state ?? null,
      former: false,
      body: null,
      place: false,
      posted: false,
      inParliament: false,
    };
    const limit = hit.from + LONGEST_TITLE;
    // "head of the political bureau of the movement X": the last noun of the title heads the body's name
    const shared =
      hit.to - hit.from > 1 && entry.takes.includes('body') ? this.#parts.body(hit.to - 1) : null;
    if (shared && shared.to > hit.to && (shared.kind === 'ministry' || !shared.anaphoric)) {
      this.#parts.enter(draft, shared, entry);
    }
    // "preacher of the mosque of Imam Ali": the name is the mosque's
    if (isPlaceNoun(reading.norm(hit.to - 1).replace(/^ال/, ''))) {
      const place = namedPlaceAt(reading, this.#names, hit.to - 1, this.#tags);
      if (place) draft.to = place.to;
    }
    const another = this.#officeOfAnother(hit.to);
    draft.to = Math.max(draft.to, another);
    const alone = hit.to === hit.from + 1 && definite;
    let extended = another > hit.to;
    // after "the former" nothing more is told of the office
    let closed = false;
    while (draft.to < limit) {
      // "the spokesman in the name of the president": an office of somebody else's
      if (isInNameOf(reading, draft.to) && reading.bareHit(draft.to, 'office')) break;
      if (this.#servesNamed(draft.to)) break;
      const former = reading.bareHit(draft.to, 'former') ?? this.#formerInQuotes(draft.to);
      const adjective = reading.bareHit(draft.to, 'adjective');
      if (former) {
        draft.former = true;
        draft.to = former.to;
        closed = true;
      } else if (adjective && !reading.bareHit(draft.to, 'nisba')) draft.to = adjective.to;
      else if (
        this.#parts.takePortfolio(draft, entry, alone) ||
        this.#parts.takeState(draft, entry, definite) ||
        (!this.#isWhole(draft) && this.#parts.takeBody(draft, entry, alone))
      )
        continue;
      else if (!extended && !closed && !alone && this.#parts.takeWords(draft, entry)) extended = true;
      else break;
    }
    // "the spokesman in its name"
    if (IN_ITS_NAME.has(reading.norm(draft.to))) draft.to += 1;
    if (draft.to > hit.to && !closed && !this.#isNameQuotedAt(draft.to))
      draft.to = pastBody(reading, draft.to, this.#tags);
    if (entry.office === 'minister' && draft.portfolio !== null) draft.to = pastGovernment(reading, draft.to);
    // "of emigration and the affairs of the Egyptians abroad"
    draft.state ??= draft.portfolio === null ? null : this.#parts.nationalityIn(hit.to, draft.to, 'plural');
    // the lexicon may know the title with its nationality in it
    if (entry.takes.includes('nisba') || entry.takes.includes('state'))
      draft.state ??= this.#parts.nationalityIn(hit.from, hit.to);
    draft.state ??= entry.usual ?? null;
    return {
      from: hit.from,
      to: draft.to,
      office: draft.inParliament ? 'member_of_parliament' : officeOf(entry, draft.state),
      portfolio: draft.portfolio,
      joined: draft.joined,
      state: draft.state,
      former: draft.former,
      // "head of the republic": definite by its last word
      definite:
        definite ||
        draft.to > hit.to ||
        entry.takes.length === 0 ||
        (hit.to > hit.from + 1 && reading.norm(hit.to - 1).startsWith(ARTICLE)),
      gender,
      number,
      head: hit.form.stem.replace(/^ال/, ''),
      body: draft.body,
      place: draft.place,
    };
  }
}
