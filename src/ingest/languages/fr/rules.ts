/**
 * Every rule by which an event is found in French: why it holds, a sentence that it reads with what it says in English,
 * and one next to it that it must not read. A test runs each. `confidence` is that of a rule with few facts measured.
 */
import type { Rule } from '../../engine/language.js';

const UNMEASURED = 0.75;
type Told = Omit<Rule, 'confidence'>;

const RULES_TOLD: readonly Told[] = [
  {
    id: 'fr/contact/verb-meeting',
    reason: 'a verb of meeting or receiving joins its subject to those it met',
    example:
      'Le ministre tunisien des Affaires étrangères, Sami Jelassi, a rencontré son homologue égyptien Karim Mansour.',
    gloss: 'The Tunisian foreign minister met his Egyptian counterpart.',
    nearMiss:
      'Le ministre tunisien des Affaires étrangères, Sami Jelassi, doit rencontrer son homologue égyptien Karim Mansour.',
  },
  {
    id: 'fr/contact/verb-call',
    reason:
      'a verb of telephoning, or of conversing where a telephone is told of, joins both ends of the line',
    example:
      "Le président tunisien Sami Jelassi s'est entretenu par téléphone avec le président égyptien Karim Mansour.",
    gloss: 'The Tunisian president spoke by telephone with the Egyptian president.',
    nearMiss:
      "Le président tunisien Sami Jelassi ne s'est pas entretenu par téléphone avec le président égyptien Karim Mansour.",
  },
  {
    id: 'fr/contact/verb-visit',
    reason: 'a verb of going or arriving joins an official to a state that is not his own',
    example: "Le ministre tunisien des Affaires étrangères, Sami Jelassi, s'est rendu au Caire lundi.",
    gloss: 'The Tunisian foreign minister went to Cairo on Monday.',
    nearMiss: 'Le ministre tunisien des Affaires étrangères, Sami Jelassi, se rendra au Caire lundi.',
  },
  {
    id: 'fr/contact/verb-message',
    reason: 'a verb of writing joins who sends to whom it is sent',
    example: 'Le président tunisien Sami Jelassi a écrit à son homologue égyptien Karim Mansour.',
    gloss: 'The Tunisian president wrote to his Egyptian counterpart.',
    nearMiss: 'Le président tunisien Sami Jelassi a écrit un livre sur son homologue égyptien Karim Mansour.',
  },
  {
    id: 'fr/contact/noun-call',
    reason: 'a noun of calling, with a verb that holds or receives it, joins both ends of the line',
    example:
      'Le ministre tunisien des Affaires étrangères, Sami Jelassi, a reçu un appel téléphonique de son homologue égyptien Karim Mansour.',
    gloss: 'The Tunisian foreign minister received a telephone call from his Egyptian counterpart.',
    nearMiss:
      'Le ministre tunisien des Affaires étrangères, Sami Jelassi, a proposé un appel téléphonique à son homologue égyptien Karim Mansour.',
  },
  {
    id: 'fr/contact/noun-meeting',
    reason: 'a noun of meeting or talks that is said to have taken place joins those it was between',
    example:
      'Le président tunisien Sami Jelassi a eu des entretiens avec le président égyptien Karim Mansour.',
    gloss: 'The Tunisian president held talks with the Egyptian president.',
    nearMiss:
      'Le président tunisien Sami Jelassi a annulé des entretiens avec le président égyptien Karim Mansour.',
  },
  {
    id: 'fr/contact/noun-visit',
    reason: 'a noun of visiting joins whoever makes it to the state that it is to',
    example:
      'Le ministre tunisien des Affaires étrangères, Sami Jelassi, a effectué une visite officielle en Égypte.',
    gloss: 'The Tunisian foreign minister paid an official visit to Egypt.',
    nearMiss:
      'Le ministre tunisien des Affaires étrangères, Sami Jelassi, a annulé une visite officielle en Égypte.',
  },
  {
    id: 'fr/contact/noun-message',
    reason: 'a noun of letter or cable joins who sent it to whom it was sent',
    example: 'Le président tunisien Sami Jelassi a adressé une lettre au président égyptien Karim Mansour.',
    gloss: 'The Tunisian president sent a letter to the Egyptian president.',
    nearMiss: 'Le président tunisien Sami Jelassi a publié une lettre sur son compte.',
  },
  {
    id: 'fr/statement/subject-verb',
    reason: 'a verb of speech after its subject says what follows it',
    example:
      'Le ministre tunisien des Affaires étrangères, Sami Jelassi, a déclaré que le dialogue continue.',
    gloss: 'The Tunisian foreign minister said that the dialogue goes on.',
    nearMiss: 'Le ministre tunisien des Affaires étrangères, Sami Jelassi, a quitté le dialogue.',
  },
  {
    id: 'fr/statement/verb-subject',
    reason: 'after the words that are said the verb stands before the speaker',
    example:
      '« Le dialogue continue », a affirmé le ministre tunisien des Affaires étrangères, Sami Jelassi.',
    gloss: '"The dialogue goes on," the Tunisian foreign minister said.',
    nearMiss:
      '« Le dialogue continue » est un livre du ministre tunisien des Affaires étrangères, Sami Jelassi.',
  },
  {
    id: 'fr/statement/implied-subject',
    reason: 'a pronoun speaks for whom the text went on about',
    example: 'Sami Jelassi a rencontré la presse. Il a ajouté que le dialogue continue.',
    gloss: 'Sami Jelassi met the press. He added that the dialogue goes on.',
    nearMiss: 'Sami Jelassi a rencontré la presse. Il a ajouté du sel au plat.',
  },
  {
    id: 'fr/statement/participle',
    reason: 'a participle of speech after a clause is said by the subject of that clause',
    example: 'Sami Jelassi a quitté la salle, soulignant que le dialogue continue.',
    gloss: 'Sami Jelassi left the hall, stressing that the dialogue goes on.',
    nearMiss: 'Sami Jelassi a quitté la salle, laissant le dialogue.',
  },
  {
    id: 'fr/statement/denied-claim',
    reason:
      'what is denied and reported nowhere else is a claim of its own, so that the denial points at something',
    example: "Sami Jelassi a démenti l'existence d'un différend avec le gouvernement.",
    gloss: 'Sami Jelassi denied that there was any dispute with the government.',
    nearMiss: "Sami Jelassi a confirmé l'existence d'un différend avec le gouvernement.",
  },
  {
    id: 'fr/denial/verb',
    reason: 'a verb of denial: démentir, nier, réfuter',
    example: "Sami Jelassi a démenti l'existence d'un différend avec le gouvernement.",
    gloss: 'Sami Jelassi denied that there was any dispute with the government.',
    nearMiss: 'Sami Jelassi a rejeté tout différend avec le gouvernement.',
  },
  {
    id: 'fr/denial/untruth',
    reason: 'the point of what is said is that something is untrue',
    example: 'Sami Jelassi a déclaré que ces informations sont fausses.',
    gloss: 'Sami Jelassi said that the reports are untrue.',
    nearMiss: 'Sami Jelassi a déclaré que ces informations sont exactes.',
  },
];

export const RULES: readonly Rule[] = RULES_TOLD.map((rule) => ({ ...rule, confidence: UNMEASURED }));
