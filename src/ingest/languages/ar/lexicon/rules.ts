/**
 * Every rule by which an event is found: why it holds, a sentence that it reads, and one next to it that it must not.
 * A test runs each example and near-miss. `confidence` is the share of such facts that were right when measured
 * (`sila eval GOLD --calibration`), rounded to the nearest twentieth;
 * a rule with few facts is drawn towards 0.75.
 */
import type { Rule } from '../../../engine/language.js';

export const RULES: readonly Rule[] = [
  {
    id: 'ar/contact/verb-meeting',
    reason: 'a verb of meeting or receiving joins its subject to those it met',
    example: 'التقى وزير الخارجية التونسي سامي الجلاصي نظيره المصري كريم منصور.',
    gloss: 'The Tunisian foreign minister met his Egyptian counterpart.',
    nearMiss: 'سيلتقي وزير الخارجية التونسي سامي الجلاصي نظيره المصري كريم منصور.',
    confidence: 0.85,
  },
  {
    id: 'ar/contact/verb-call',
    reason: 'a verb of telephoning joins who called to whom was called',
    example: 'هاتف الرئيس التونسي سامي الجلاصي الرئيس المصري كريم منصور.',
    gloss: 'The Tunisian president telephoned the Egyptian president.',
    nearMiss: 'لم يهاتف الرئيس التونسي سامي الجلاصي الرئيس المصري كريم منصور.',
    confidence: 0.85,
  },
  {
    id: 'ar/contact/verb-visit',
    reason: 'a verb of visiting or arriving joins an official to a state that is not his own',
    example: 'زار وزير الخارجية التونسي سامي الجلاصي القاهرة أمس.',
    gloss: 'The Tunisian foreign minister visited Cairo yesterday.',
    nearMiss: 'يعتزم وزير الخارجية التونسي سامي الجلاصي أن يزور القاهرة.',
    confidence: 0.75,
  },
  {
    id: 'ar/contact/verb-message',
    reason: 'a verb of cabling or writing joins who sends to whom it is sent',
    example: 'أبرق الرئيس التونسي سامي الجلاصي إلى نظيره المصري كريم منصور مهنئا.',
    gloss: 'The Tunisian president cabled his Egyptian counterpart his congratulations.',
    nearMiss: 'أبرقت السماء فوق قصر الرئيس التونسي سامي الجلاصي.',
    confidence: 0.8,
  },
  {
    id: 'ar/contact/noun-call',
    reason: 'a noun of calling, with a verb that holds or receives it, joins both ends of the line',
    example: 'تلقى وزير الخارجية التونسي سامي الجلاصي اتصالا هاتفيا من نظيره المصري كريم منصور.',
    gloss: 'The Tunisian foreign minister received a telephone call from his Egyptian counterpart.',
    nearMiss: 'قال وزير الخارجية التونسي سامي الجلاصي في اتصال هاتفي مع صحيفة الأفق إن الموعد ثابت.',
    confidence: 0.9,
  },
  {
    id: 'ar/contact/noun-meeting',
    reason: 'a noun of meeting or talks joins its host to those it was held with',
    example: 'عقد الرئيس التونسي سامي الجلاصي جلسة مباحثات مع الرئيس المصري كريم منصور.',
    gloss: 'The Tunisian president held talks with the Egyptian president.',
    nearMiss: 'عقد الرئيس التونسي سامي الجلاصي مؤتمرا صحفيا مع الصحفيين.',
    confidence: 0.6,
  },
  {
    id: 'ar/contact/noun-visit',
    reason: 'a noun of visiting joins whoever makes it to the state that it is to',
    example: 'قام وزير الخارجية التونسي سامي الجلاصي بزيارة رسمية إلى مصر.',
    gloss: 'The Tunisian foreign minister paid an official visit to Egypt.',
    nearMiss: 'ألغى وزير الخارجية التونسي سامي الجلاصي زيارة إلى مصر.',
    confidence: 0.75,
  },
  {
    id: 'ar/contact/noun-message',
    reason: 'a noun of letter or cable joins who sent it to whom it was sent',
    example: 'بعث الرئيس التونسي سامي الجلاصي برقية تهنئة إلى الرئيس المصري كريم منصور.',
    gloss: 'The Tunisian president sent a cable of congratulation to the Egyptian president.',
    nearMiss: 'نشر الرئيس التونسي سامي الجلاصي رسالة على حسابه.',
    confidence: 0.9,
  },
  {
    id: 'ar/statement/verb-subject',
    reason: 'a verb of speech is followed by who speaks and by what is said',
    example: 'أكد وزير الخارجية التونسي سامي الجلاصي أن الحوار مستمر.',
    gloss: 'The Tunisian foreign minister affirmed that dialogue goes on.',
    nearMiss: 'أكمل وزير الخارجية التونسي سامي الجلاصي الحوار.',
    confidence: 0.85,
  },
  {
    id: 'ar/statement/subject-verb',
    reason: 'who speaks opens the clause, and the verb of speech agrees with it',
    example: 'وزارة الخارجية التونسية أكدت أن الحوار مستمر.',
    gloss: 'The Tunisian foreign ministry affirmed that dialogue goes on.',
    nearMiss: 'وزارة الخارجية التونسية أغلقت أبوابها.',
    confidence: 0.8,
  },
  {
    id: 'ar/statement/implied-subject',
    reason: 'a verb of speech without a subject goes on with who spoke before',
    example: 'التقى سامي الجلاصي الصحفيين. وأضاف أن الحوار مستمر.',
    gloss: 'Sami al-Jelassi met the press. And he added that dialogue goes on.',
    nearMiss: 'التقى سامي الجلاصي الصحفيين. وأضاف الملح إلى الطعام.',
    confidence: 0.65,
  },
  {
    id: 'ar/statement/participle',
    reason: 'a participle of speech after a clause is said by the subject of that clause',
    example: 'غادر سامي الجلاصي القاعة، مشيرا إلى أن الحوار مستمر.',
    gloss: 'Sami al-Jelassi left the hall, pointing out that dialogue goes on.',
    nearMiss: 'غادر سامي الجلاصي القاعة، تاركا الحوار.',
    confidence: 0.6,
  },
  {
    id: 'ar/statement/and-that',
    reason: 'a denial that goes on with "and that" says a second thing, which is no denial',
    example: 'قال سامي الجلاصي إن هذه الأنباء غير صحيحة، وأن الحوار مستمر بين جميع الأطراف المعنية.',
    gloss: 'Sami al-Jelassi said that this news is untrue, and that dialogue goes on between all sides.',
    nearMiss: 'قال سامي الجلاصي إن هذه الأنباء غير صحيحة.',
    confidence: 0.75,
  },
  {
    id: 'ar/statement/denied-claim',
    reason:
      'what is denied and reported nowhere else is a claim of its own, so that the denial points at something',
    example: 'نفى سامي الجلاصي وجود أي خلاف مع الحكومة.',
    gloss: 'Sami al-Jelassi denied that there is any dispute with the government.',
    nearMiss: 'أكد سامي الجلاصي وجود خلاف مع الحكومة.',
    confidence: 0.6,
  },
  {
    id: 'ar/denial/verb',
    reason: 'a verb of denial: deny, refute, call a lie',
    example: 'نفى سامي الجلاصي وجود أي خلاف مع الحكومة.',
    gloss: 'Sami al-Jelassi denied that there is any dispute with the government.',
    nearMiss: 'رفض سامي الجلاصي أي خلاف مع الحكومة.',
    confidence: 0.85,
  },
  {
    id: 'ar/denial/untruth',
    reason: 'the point of what is said is that something is untrue',
    example: 'قال سامي الجلاصي إن هذه الأنباء غير صحيحة.',
    gloss: 'Sami al-Jelassi said that this news is untrue.',
    nearMiss: 'قال سامي الجلاصي إن هذه الأنباء صحيحة.',
    confidence: 0.9,
  },
];
