/** The graph's vocabulary in Arabic; the same keys as en-terms.ts. */
import type { Terms } from './en-terms.js';

const eventTypes = {
  CALL: 'اتصال',
  MEETING: 'لقاء',
  VISIT: 'زيارة',
  MESSAGE: 'رسالة',
  STATEMENT: 'تصريح',
  DENIAL: 'نفي',
};
const kinds = {
  PERSON: 'شخص',
  STATE: 'دولة',
  MINISTRY: 'وزارة',
  ORGANIZATION: 'منظمة',
  UNNAMED_SOURCE: 'مصدر غير مسمى',
  ARTICLE: 'مقال',
};
const statuses = {
  REPORTED: 'مؤكد الخبر',
  CLAIMED: 'يقوله طرف واحد',
  DENIED: 'منفي',
  ASSERTED: 'قول بلا معارض',
  CONFIRMED: 'يؤكده أكثر من طرف',
  CONTESTED: 'متنازع فيه',
};
const roles = {
  INITIATOR: 'المبادر',
  RECIPIENT: 'المتلقي',
  VISITOR: 'الزائر',
  HOST: 'المضيف',
  SENDER: 'المرسل',
  PARTICIPANT: 'مشارك',
  SPEAKER: 'القائل',
};
const channels = {
  CALL: 'في اتصال',
  COMMUNIQUE: 'في بيان',
  INTERVIEW: 'في مقابلة',
  LETTER: 'في رسالة',
  PRESS_CONFERENCE: 'في مؤتمر صحفي',
  PRESS_MEETING: 'للصحفيين',
  RADIO: 'في الإذاعة',
  SOCIAL_MEDIA: 'على مواقع التواصل',
  SPEECH: 'في خطاب',
  TELEVISION: 'على التلفزيون',
  UNSPECIFIED: '',
};
const forms = { DIRECT: 'بالنص', INDIRECT: 'بالمعنى' };
const topics = {
  cbrn: 'أسلحة الدمار الشامل',
  cyber: 'الأمن السيبراني',
  diplomatic: 'الدبلوماسية',
  economic: 'الاقتصاد',
  election: 'الانتخابات',
  environment: 'البيئة والمناخ',
  executive: 'الحكومة',
  gender: 'المرأة',
  humanitarian: 'الشأن الإنساني',
  legal: 'القانون',
  legislative: 'البرلمان',
  migration: 'الهجرة واللجوء',
  military: 'الشأن العسكري',
  natural_resource: 'الموارد الطبيعية',
  nuclear: 'الملف النووي',
  political: 'السياسة',
  prisoners: 'الأسرى والرهائن',
  pro_autocracy: 'الانقلابات',
  pro_democracy: 'الديمقراطية',
  protest: 'الاحتجاجات',
  regional_developments: 'التطورات الإقليمية والدولية',
  religion_ethnicity: 'الأديان والأعراق',
  rights_freedoms: 'الحقوق والحريات',
  territory: 'الأراضي والحدود',
  terrorism: 'الإرهاب',
};

export const terms: Terms = { eventTypes, kinds, statuses, roles, channels, forms, topics };
