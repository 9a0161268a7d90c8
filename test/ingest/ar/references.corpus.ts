/** An encounter, and a statement that goes back to it or does not; written for this project. */
const CALL = 'أجرى وزير الخارجية النرويجي أولاف هانسن اتصالا هاتفيا مع نظيره التونسي سامي القاسمي. ';
const MEETING = 'التقى وزير الخارجية النرويجي أولاف هانسن نظيره التونسي سامي القاسمي في أوسلو. ';
const VISIT = 'زار الرئيس الكيني دانيال موانغي العاصمة المغربية الرباط. ';

/** The text, and whether its first statement is about the encounter. */
export const REFERENCES: readonly (readonly [text: string, about: boolean])[] = [
  [`${CALL}وقال هانسن إن الاتصال كان مفيدا.`, true], // the call
  [`${CALL}وأكد خلاله استعداد بلاده للتعاون.`, true], // during it
  [`${CALL}وقالت الخارجية التونسية في بيان إن الجانبين أبديا خلال المكالمة رغبة في التعاون.`, true], // during the call
  [`${CALL}وقال القاسمي إن المحادثات بين الوزيرين كانت بناءة.`, true], // the talks between the two ministers
  [`${CALL}وقالت الخارجية التونسية إن المحادثة الهاتفية التونسية النرويجية تناولت الصيد البحري.`, true],
  [`${CALL}وقال هانسن إن الاتصال الذي جرى بطلب من تونس كان مفيدا.`, true], // the call that took place
  [`${MEETING}وقال القاسمي إن اللقاء مع هانسن كان وديا.`, true], // the meeting with him
  [`${MEETING}وقال القاسمي إن المباحثات الثنائية شملت الصيد البحري.`, true], // the bilateral talks
  [`${VISIT}وقال موانغي إن الزيارة تفتح صفحة جديدة.`, true], // the visit
  // near-misses
  [`${CALL}وقال هانسن إن بلاده ستفتح سفارة.`, false], // nothing goes back to it
  [`${CALL}وقال القاسمي إن المحادثات النووية تعثرت.`, false], // the nuclear talks
  [`${CALL}وقال القاسمي إن المحادثات مع كوبا تأجلت.`, false], // with somebody else
  [`${CALL}وقال القاسمي إن الاتصالات الكوبية لم تنقطع.`, false], // another state's
  [`${MEETING}وقال القاسمي إن الاتصال انقطع عن الجزيرة.`, false], // a meeting is no call
  [`${MEETING}وقال القاسمي إن الزيارة المقبلة ستكون في الربيع.`, false], // the next visit
  [`${CALL}وقال القاسمي إن بلاده تريد مزيدا من الاتصالات مع أوسلو.`, false], // more contacts
  ['وقال القاسمي إن المحادثات كانت بناءة.', false], // none was told
];
