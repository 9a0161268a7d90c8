/** A language made of its grammar: for languages that put the subject before the verb and write names with a capital. */
import type { ArticleText, TraceEntry } from '../../../model.js';
import type { Language } from '../language.js';
import { actorFacts } from './actor-facts.js';
import { Cast } from './cast.js';
import { Clauses } from './clauses.js';
import { Complements } from './complements.js';
import { ContactNouns } from './contact-nouns.js';
import { ContactVerbs } from './contact-verbs.js';
import { Denials } from './denials.js';
import { Discourse } from './discourse.js';
import { EventFacts } from './event-facts.js';
import { foldAccents } from './fold-case.js';
import type { Grammar } from './grammar.js';
import { Ledger } from './ledger.js';
import { Reading } from './reading.js';
import { type KnownNames, scanPhrases } from './scan.js';
import { Dictionary } from './senses.js';
import { Speech } from './speech.js';
import { Topics } from './topics.js';

const knownNames = ({ lexicon }: Grammar): KnownNames => ({
  given: new Set(lexicon.givenNames.map(foldAccents)),
  figures: new Set(lexicon.figures.map(({ name }) => foldAccents(name.split(' ').at(-1) ?? name))),
});

/**
 * The order of reading: words, noun phrases of actors, who they are, who does what; then what is said, since a denial
 * turns what stands in it; then encounters; then what only the whole article tells.
 */
export const createSvoLanguage = (grammar: Grammar): Language => {
  const dictionary = new Dictionary(grammar);
  const topics = new Topics(grammar, dictionary);
  const names = knownNames(grammar);
  const rules = new Map(grammar.rules.map((rule) => [rule.id, rule]));
  const confidence = (id: string): number => {
    const rule = rules.get(id);
    if (rule === undefined) throw new Error(`no such rule: ${id}`);
    return rule.confidence;
  };

  const extract = (article: Pick<ArticleText, 'text' | 'publishedAt'>, index: number) => {
    const reading = new Reading(grammar, dictionary, article.text, article.publishedAt);
    const scan = scanPhrases(reading, names);
    const cast = new Cast(reading, scan);
    const clauses = new Clauses(reading, scan);
    const discourse = new Discourse(clauses, cast);
    const speech = new Speech(clauses, discourse);
    const ledger = new Ledger(reading);
    const complements = new Complements(clauses, discourse);
    const verbs = new ContactVerbs(clauses, discourse, complements, ledger);
    const nouns = new ContactNouns(clauses, discourse, complements, ledger);
    let told = 0;
    for (let at = 0; at < reading.tokens.length; at++) {
      const verb = clauses.verbAt(at, 'contact');
      const noun = reading.hit(at, 'contactNoun');
      if (verb) verbs.consider(verb, speech.denierOf(at), speech.isRejected(at));
      else if (noun && at >= told) {
        nouns.consider(noun, speech.denierOf(at), speech.isRejected(at));
        // "phone call" is one noun, though "call" is one too
        told = noun.to;
      }
    }
    const statements = speech.made.filter(({ denial }) => denial === null);
    const denials = new Denials(clauses, cast, discourse).resolve(speech.made, ledger.contacts);
    const facts = new EventFacts(reading, topics, confidence);
    const events = facts.events(ledger.contacts, statements, denials);
    // an initiative names a state that the text may know by its capital alone
    for (const id of facts.used) if (id.startsWith('state:')) cast.state(id.slice('state:'.length));
    const trace: TraceEntry[] = [
      ...events.map(
        ({ id, rule, evidence }): TraceEntry => ({
          article: index,
          rule,
          span: evidence[0] ?? { start: 0, end: 0 },
          outcome: 'KEPT',
          reason: rules.get(rule)?.reason ?? rule,
          fact: id,
        }),
      ),
      ...[...speech.dropped, ...ledger.dropped].map(({ at, rule, reason }): TraceEntry => {
        const { start, end } = reading.token(at);
        return { article: index, rule, span: { start, end }, outcome: 'DROPPED', reason };
      }),
    ];
    return { actors: actorFacts(reading, cast, facts.used), events, trace };
  };

  const { code, profile, pageMarkers } = grammar;
  return { code, profile, pageMarkers, rules: grammar.rules, fold: foldAccents, extract };
};

export type { Grammar } from './grammar.js';
