/** Whom a title without a name means. */

import type { Office } from '../../../../model.js';
import { type PersonPhrase, type Phrase, type Title, titleWith } from '../phrases.js';
import type { Reading } from '../reading.js';
import { foldArabic } from '../script.js';
import type { Gender } from '../verb-forms.js';
import { agrees, type Entity, type PersonEntity, type SourceEntity, STATE_OFFICES } from './entities.js';
import { namedAfter } from './named-after.js';
import type { Registry } from './registry.js';

/** The words that a reverence with a pronoun goes back to: highness to princes, majesty to kings. */
const REVERED_BY: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  (
    [
      ['سموه', ['الأمير', 'سمو', 'السمو', 'الشيخ', 'أمير']], // his highness: prince, sheikh, emir
      ['سموها', ['الأميرة', 'سمو', 'الشيخة']], // her highness
      ['جلالته', ['الملك', 'جلالة', 'السلطان', 'ملك']], // his majesty: king, sultan
      ['معاليه', ['معالي', 'وزير', 'الوزير', 'الأمين', 'رئيس']], // his excellency: minister
      ['فخامته', ['الرئيس', 'فخامة', 'رئيس']], // his excellency: president
      ['سماحته', ['سماحة', 'مفتي', 'المفتي', 'الشيخ']], // his eminence: mufti, sheikh
      ['سعادته', ['سعادة', 'السفير', 'سفير', 'اللواء', 'وكيل']], // his excellency: ambassador
    ] as const
  ).map(([reverence, marks]) => [foldArabic(reverence), new Set(marks.map(foldArabic))]),
);
const HEADS: ReadonlySet<Office> = new Set<Office>([
  'king',
  'crown_prince',
  'emir',
  'sultan',
  'president',
  'vice_president',
  'prime_minister',
]);

/**
 * The office of two that a counterpart holds as well: a deputy prime minister who is also foreign minister has his
 * counterpart in a foreign minister.
 */
const sharedOffice = (titles: readonly Title[]): Title | undefined =>
  titles.find(({ office, portfolio }) => office === 'minister' && portfolio !== null && !isHead(titles)) ??
  titles.find(({ office }) => office !== null && STATE_OFFICES.has(office)) ??
  titles.find(({ office }) => office !== null);

/** "the minister of" as of a woman or a man: the first word of a title with the ending of its gender. */
const inGender = (title: string, gender: Gender): string =>
  title.replace(/^\S+/, (word) => word.replace(/ة$/, '') + (gender === 'feminine' ? 'ة' : ''));

/** Whether a person is told to hold an office in that body: "a spokesman of the United Nations", who is named further on. */
const holdsIn = ({ titles }: PersonEntity, body: Title['body']): boolean =>
  body?.kind === 'organization' &&
  !body.anaphoric &&
  titles.some((title) => title.body?.kind === 'organization' && title.body.name === body.name);

/** Whether one of the offices is that of who leads a state or its government. */
const isHead = (titles: readonly Title[]): boolean =>
  titles.some(({ office }) => office !== null && HEADS.has(office));

/** Whether somebody was told by an office of which this title leaves out a part: "the minister", after one of a state. */
const isBefore = ({ mentions }: SourceEntity, said: Title): boolean =>
  said.state === null &&
  mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      mention.titles.some(
        (title) => title.state !== null && agrees(said, title) && said.former === title.former,
      ),
  );

export class TitleReferences {
  readonly #reading: Reading;
  readonly #registry: Registry;
  readonly #resolved: Map<Phrase, Entity>;
  readonly #counterparts = new Map<Phrase, readonly Title[]>();

  constructor(reading: Reading, registry: Registry, resolved: Map<Phrase, Entity>) {
    this.#reading = reading;
    this.#registry = registry;
    this.#resolved = resolved;
  }

  of(phrase: PersonPhrase): Entity | null {
    const named = this.#resolved.get(phrase);
    if (phrase.counterpart) return this.#counterpart(phrase, named?.kind === 'person' ? named : null);
    if (named) return named;
    if (phrase.number === 'plural') return null;
    if (phrase.number === 'dual') return this.#firstOfTwo(phrase);
    return this.#titledPerson(phrase);
  }

  /** "His Russian counterpart": the office of whoever was last spoken of, under another state. */
  #counterpart(phrase: PersonPhrase, named: PersonEntity | null): Entity | null {
    const [title] = phrase.titles;
    const other = this.#registry.last(
      'person',
      (entity) =>
        entity !== named &&
        entity.titles.some(({ office, state }) => office !== null && state !== title?.state),
    );
    if (other && title?.state) other.notOf.add(title.state);
    const office = sharedOffice(other ? other.titles : this.#titlesAlone(title?.state ?? null));
    if (named) {
      if (office && title && !named.titles.some((known) => known.office === office.office))
        named.titles.push(
          titleWith(title, { office: office.office, portfolio: office.portfolio, head: office.head }),
        );
      return named;
    }
    if (!office || !title) return null;
    const known = this.#registry.last(
      'person',
      (entity) =>
        entity !== other &&
        entity.titles.some(
          (known) =>
            known.office === office.office &&
            known.state === title.state &&
            (known.portfolio ?? null) === office.portfolio,
        ),
    );
    return known ?? this.#unnamedCounterpart(phrase, title, office);
  }

  /** The titles by which alone somebody of another state was told last. */
  #titlesAlone(state: string | null): readonly Title[] {
    const titlesOf = ({ mentions }: SourceEntity): readonly Title[] =>
      mentions.flatMap((mention) =>
        mention.kind === 'person'
          ? this.titlesOf(mention).filter((title) => title.office !== null && title.state !== state)
          : [],
      );
    const source = this.#registry.last('source', (entity) => titlesOf(entity).length > 0);
    return source ? titlesOf(source) : [];
  }

  /** "met his Egyptian counterpart", whom the article does not name: the Egyptian foreign minister, where a Jordanian one met him. */
  #unnamedCounterpart(phrase: PersonPhrase, title: Title, office: Title): SourceEntity | null {
    const { state, gender } = title;
    if (state === null || phrase.number !== 'singular') return null;
    if (office.office === null || !STATE_OFFICES.has(office.office)) return null;
    const [own, other] = [this.#nisbaIn(title), this.#nisbaIn(office)];
    // "the minister of foreign affairs of Egypt": whose state no adjective tells
    if (own === null || (other === null && office.state !== null)) return null;
    const before = this.#reading.text({ from: office.from, to: other ?? office.to });
    const clitics = this.#reading.hit(office.from, 'office')?.form.cliticLength ?? 0;
    const words = [
      inGender([...before].slice(clitics).join(''), gender),
      this.#reading.text({ from: own, to: own + 1 }),
      other === null ? '' : this.#reading.text({ from: other + 1, to: office.to }),
    ];
    const { portfolio, head } = office;
    this.#counterparts.set(phrase, [titleWith(title, { office: office.office, portfolio, head })]);
    return this.#registry.unnamedSource(words.filter(Boolean).join(' '), `state:${state}`, head);
  }

  /** Where a title tells a nationality. */
  #nisbaIn({ from, to }: Title): number | null {
    for (let i = from; i < to; i++) if (this.#reading.bareHit(i, 'nisba')?.value.definite) return i;
    return null;
  }

  /** The titles of a phrase, those of somebody else for a counterpart. */
  titlesOf(phrase: PersonPhrase): readonly Title[] {
    return this.#counterparts.get(phrase) ?? phrase.titles;
  }

  /** "the two ministers": the two spoken of last who hold the office; the one named first speaks for both. */
  #firstOfTwo(phrase: PersonPhrase): PersonEntity | null {
    const [title] = phrase.titles;
    const holders = new Set<PersonEntity>();
    for (const entity of title ? this.#registry.latest('person') : []) {
      if (entity.titles.some(({ office }) => office === title?.office)) holders.add(entity);
      if (holders.size === 2) break;
    }
    return holders.size === 2 ? (this.#registry.people.find((entity) => holders.has(entity)) ?? null) : null;
  }

  #titledPerson(phrase: PersonPhrase): Entity | null {
    const said = phrase.titles.filter((title) => title.office !== null);
    if (said.length === 0)
      return (
        // "his excellency added": whom the article is about, rather than the guest who was named last
        this.#registry.mostMentioned((entity) => this.#isRevered(entity, phrase.titles[0]?.head ?? '')) ??
        this.#registry.last('person', () => true)
      );
    const [main] = said;
    const fits = (entity: PersonEntity): boolean =>
      said.every((title) =>
        entity.titles.some(
          (other) =>
            agrees(title, other) &&
            title.former === other.former &&
            (title.office !== 'other' || title.head === other.head),
        ),
      );
    // told in the same words: "the foreign minister" of an article that introduced two, one of them with his state
    const exact = (entity: PersonEntity): boolean =>
      fits(entity) &&
      said.every((title) =>
        entity.titles.some(
          (other) => agrees(title, other) && other.head === title.head && other.state === title.state,
        ),
      );
    // "the poet": whom the article is about, rather than who was named last
    const calling = main?.office === 'other' || main?.office === 'journalist' || main?.office === 'analyst';
    const recent = calling
      ? this.#registry.mostMentioned(fits)
      : (this.#registry.last('person', exact) ?? this.#registry.last('person', fits));
    // "the ambassador added": who was told by that word alone, rather than an envoy with a name
    const alone =
      recent && main && !recent.titles.some(({ head }) => head === main.head)
        ? this.#registry.last(
            'source',
            (entity) => said.every((title) => isBefore(entity, title)) && entity.head === main.head,
          )
        : null;
    if (recent) return alone ?? recent;
    const specific = said.some((title) => title.portfolio !== null || title.state !== null);
    const later = this.#registry.people.find(
      (entity) => fits(entity) && (specific || said.some(({ body }) => holdsIn(entity, body))),
    );
    if (later) return later;
    const named = said.length === 1 ? namedAfter(this.#reading, this.#resolved, phrase, main) : null;
    if (named) return named;
    const office = this.#registry.last('source', (entity) => said.every((title) => isBefore(entity, title)));
    if (office) return office;
    return this.unnamed(phrase, main?.state ? `state:${main.state}` : null, main?.head ?? '');
  }

  /** Whether the person is spoken of with what the reverence stands for: a prince for "his highness". */
  #isRevered(person: PersonEntity, reverence: string): boolean {
    const marks = REVERED_BY[reverence];
    if (!marks) return true;
    return person.mentions.some((mention) => {
      for (let i = mention.from; i < mention.to; i++)
        if (marks.has(this.#reading.norm(i).replace(/^[وفبل]?/, '')) || marks.has(this.#reading.norm(i)))
          return true;
      return false;
    });
  }

  /** A source known by its description alone; the same words are the same source. */
  unnamed(phrase: Phrase, of: string | null, head: string): SourceEntity {
    const text = this.#reading.text(phrase);
    const name = [...text].slice(phrase.cliticLength).join('');
    return this.#registry.unnamedSource(name, of, head);
  }
}
