/**
 * Every rule by which an event is found in English: why it holds, a sentence that it reads, and one next to it that it
 * must not. A test runs each. `confidence` is that of a rule with few facts measured: three out of four.
 */
import type { Rule } from '../../engine/language.js';

const UNMEASURED = 0.75;
type Told = Omit<Rule, 'gloss' | 'confidence'>;

const RULES_TOLD: readonly Told[] = [
  {
    id: 'en/contact/verb-meeting',
    reason: 'a verb of meeting or receiving joins its subject to those it met',
    example: 'Tunisian Foreign Minister Sami Jelassi met his Egyptian counterpart Karim Mansour.',
    nearMiss: 'Tunisian Foreign Minister Sami Jelassi will meet his Egyptian counterpart Karim Mansour.',
  },
  {
    id: 'en/contact/verb-call',
    reason: 'a verb of telephoning, or of speaking where a telephone is told of, joins both ends of the line',
    example: 'Tunisian President Sami Jelassi spoke by phone with Egyptian President Karim Mansour.',
    nearMiss: 'Tunisian President Sami Jelassi did not speak by phone with Egyptian President Karim Mansour.',
  },
  {
    id: 'en/contact/verb-visit',
    reason: 'a verb of visiting or arriving joins an official to a state that is not his own',
    example: 'Tunisian Foreign Minister Sami Jelassi arrived in Cairo on Monday.',
    nearMiss: 'Tunisian Foreign Minister Sami Jelassi plans to visit Cairo.',
  },
  {
    id: 'en/contact/verb-message',
    reason: 'a verb of writing or cabling joins who sends to whom it is sent',
    example: 'Tunisian President Sami Jelassi wrote to Egyptian President Karim Mansour.',
    nearMiss: 'Tunisian President Sami Jelassi wrote a book on Egyptian President Karim Mansour.',
  },
  {
    id: 'en/contact/noun-call',
    reason: 'a noun of calling, with a verb that holds or receives it, joins both ends of the line',
    example:
      'Tunisian Foreign Minister Sami Jelassi received a phone call from his Egyptian counterpart Karim Mansour.',
    nearMiss:
      'Tunisian Foreign Minister Sami Jelassi proposed a phone call with his Egyptian counterpart Karim Mansour.',
  },
  {
    id: 'en/contact/noun-meeting',
    reason: 'a noun of meeting or talks that is said to have taken place joins those it was between',
    example: 'Tunisian President Sami Jelassi held talks with Egyptian President Karim Mansour.',
    nearMiss: 'Tunisian President Sami Jelassi cancelled talks with Egyptian President Karim Mansour.',
  },
  {
    id: 'en/contact/noun-visit',
    reason: 'a noun of visiting joins whoever makes it to the state that it is to',
    example: 'Tunisian Foreign Minister Sami Jelassi paid an official visit to Egypt.',
    nearMiss: 'Tunisian Foreign Minister Sami Jelassi cancelled an official visit to Egypt.',
  },
  {
    id: 'en/contact/noun-message',
    reason: 'a noun of letter or cable joins who sent it to whom it was sent',
    example: 'Tunisian President Sami Jelassi sent a letter to Egyptian President Karim Mansour.',
    nearMiss: 'Tunisian President Sami Jelassi posted a message on his account.',
  },
  {
    id: 'en/statement/subject-verb',
    reason: 'a verb of speech after its subject says what follows it, or the words before both',
    example: 'Tunisian Foreign Minister Sami Jelassi said that the dialogue goes on.',
    nearMiss: 'Tunisian Foreign Minister Sami Jelassi ended the dialogue.',
  },
  {
    id: 'en/statement/verb-subject',
    reason: 'after the words that are quoted the verb may stand before the speaker',
    example: '"The dialogue goes on," said Tunisian Foreign Minister Sami Jelassi.',
    nearMiss: '"The dialogue goes on" is a book by Tunisian Foreign Minister Sami Jelassi.',
  },
  {
    id: 'en/statement/implied-subject',
    reason: 'a pronoun speaks for whom the text went on about',
    example: 'Sami Jelassi met the press. He added that the dialogue goes on.',
    nearMiss: 'Sami Jelassi met the press. He added salt to the food.',
  },
  {
    id: 'en/statement/participle',
    reason: 'a gerund of speech after a clause is said by the subject of that clause',
    example: 'Sami Jelassi left the hall, stressing that the dialogue goes on.',
    nearMiss: 'Sami Jelassi left the hall, leaving the dialogue.',
  },
  {
    id: 'en/statement/denied-claim',
    reason:
      'what is denied and reported nowhere else is a claim of its own, so that the denial points at something',
    example: 'Sami Jelassi denied that there was any dispute with the government.',
    nearMiss: 'Sami Jelassi confirmed that there was a dispute with the government.',
  },
  {
    id: 'en/denial/verb',
    reason: 'a verb of denial: deny, refute, rebut',
    example: 'Sami Jelassi denied that there was any dispute with the government.',
    nearMiss: 'Sami Jelassi rejected any dispute with the government.',
  },
  {
    id: 'en/denial/untruth',
    reason: 'the point of what is said is that something is untrue',
    example: 'Sami Jelassi said that the reports were untrue.',
    nearMiss: 'Sami Jelassi said that the reports were true.',
  },
];

export const RULES: readonly Rule[] = RULES_TOLD.map((rule) => ({
  ...rule,
  gloss: rule.example,
  confidence: UNMEASURED,
}));
