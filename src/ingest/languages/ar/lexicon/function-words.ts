/** The closed classes: words that are never a name and that bound a noun phrase. */

/** Prepositions and adverbs of place and time that govern a noun. */
export const PREPOSITIONS = [
  'من', // from
  'إلى', // to
  'الى', // to, without hamza
  'عن', // about
  'على', // on
  'في', // in
  'مع', // with
  'بين', // between
  'ضد', // against
  'خلال', // during
  'حول', // about
  'بشأن', // concerning
  'بخصوص', // concerning
  'حيال', // towards
  'تجاه', // towards
  'إزاء', // vis-a-vis
  'نحو', // towards
  'لدى', // with, at
  'عند', // at
  'عبر', // across, via
  'منذ', // since
  'حتى', // until
  'قبل', // before
  'بعد', // after
  'عقب', // following
  'إثر', // in the wake of
  'أثناء', // while
  'أمام', // before, in front of
  'وراء', // behind
  'خلف', // behind
  'تحت', // under
  'فوق', // over
  'دون', // without
  'بدون', // without
  'سوى', // except
  'ضمن', // within
  'وسط', // amid
  'داخل', // inside
  'خارج', // outside
  'قرب', // near
  'رغم', // despite
  'بسبب', // because of
  'نتيجة', // as a result of
  'وفق', // according to
  'وفقا', // according to
  'حسب', // according to
  'بحسب', // according to
  'بناء', // based on
  'بعيدا', // away from
  'عشية', // on the eve of
  'غداة', // on the morrow of
  'برئاسة', // headed by
  'بقيادة', // led by
  'بحضور', // in the presence of
  'بمشاركة', // with the participation of
  'برفقة', // accompanied by
  'بدعوة', // at the invitation of
  'بمناسبة', // on the occasion of
  'بهدف', // in order to
  'جراء', // owing to
  'لـ', // for, written apart
  'ل', // for, written apart
  'بـ', // in, written apart
] as const;

/** Conjunctions, particles, pronouns, demonstratives, relatives, negations, auxiliaries and adverbs. */
export const PARTICLES = [
  'و', // and, written apart
  'أو', // or
  'أم', // or
  'ثم', // then
  'بل', // rather
  'لكن', // but
  'ولكن', // but
  'إلا', // except
  'فيما', // while
  'بينما', // while
  'حيث', // where
  'إذ', // as
  'إذا', // if
  'إذن', // then
  'لو', // if
  'لولا', // were it not
  'كما', // as
  'مثل', // like
  'مثلما', // as
  'كي', // in order to
  'لأن', // because
  'لكي', // in order to
  'عندما', // when
  'حين', // when
  'حينما', // when
  'بعدما', // after
  'كلما', // whenever
  'مما', // of which
  'عما', // about what
  'بما', // with what
  'فيها', // in it
  'فيه', // in it
  'أن', // that
  'إن', // that
  'أنه', // that he
  'أنها', // that she
  'إنه', // that he
  'إنها', // that she
  'بأن', // that
  'بأنه', // that he
  'بأنها', // that she
  'لم', // not
  'لن', // will not
  'لا', // not
  'ما', // what, not
  'ليس', // is not
  'ليست', // is not
  'غير', // other than
  'هل', // whether
  'قد', // already
  'لقد', // already
  'سوف', // will
  'كان', // was
  'كانت', // was
  'كانوا', // were
  'يكون', // be
  'تكون', // be
  'أصبح', // became
  'بات', // became
  'الذي', // who
  'التي', // who
  'الذين', // who
  'اللذين', // who, dual
  'اللذان', // who, dual
  'اللتين', // who, dual
  'اللاتي', // who, feminine
  'من', // who
  'هو', // he
  'هي', // she
  'هم', // they
  'هما', // they both
  'نحن', // we
  'أنا', // I
  'هذا', // this
  'هذه', // this
  'ذلك', // that
  'تلك', // that
  'هؤلاء', // these
  'أولئك', // those
  'هنا', // here
  'هناك', // there
  'منها', // of them
  'منه', // of it
  'له', // to him
  'لها', // to her
  'لهم', // to them
  'به', // with it
  'بها', // with it
  'عنه', // about it
  'عنها', // about it
  'عليه', // on it
  'عليها', // on it
  'إليه', // to it
  'إليها', // to it
  'معه', // with him
  'معها', // with her
  'خلاله', // during it
  'خلالها', // during it
  'بعده', // after it
  'كل', // every
  'كلا', // both
  'كلتا', // both
  'بعض', // some
  'أي', // any
  'أية', // any
  'عدة', // several
  'جميع', // all
  'كافة', // all
  'سائر', // the rest of
  'أحد', // one of
  'إحدى', // one of
  'عدد', // a number of
  'أبرز', // the most prominent of
  'كذلك', // likewise
  'أيضا', // also
  'فقط', // only
  'جدا', // very
  'فضلا', // besides
  'إضافة', // in addition
  'علما', // note that
  'لا سيما', // especially
  'بدوره', // for his part
  'بدورها', // for her part
  'خاصة', // especially
  'نفسه', // himself
  'نفسها', // herself
  'ذاته', // itself
  'ذاتها', // itself
  'معا', // together
  'حاليا', // at present
  'لاحقا', // later
  'سابقا', // formerly
  'مؤخرا', // lately
  'الآن', // now
  'يوم', // day
  'اليوم', // today
  'أمس', // yesterday
  'غدا', // tomorrow
  'مساء', // in the evening
  'صباح', // in the morning
  'ظهر', // at noon
  'فجر', // at dawn
] as const;

/** Prepositional openings of an aside: skipped between a verb and its subject. */
export const NEGATIONS = ['لم', 'لن', 'لا', 'ما', 'ليس', 'ليست', 'دون', 'عدم'] as const; // not; without; lack of
export const FUTURE_MARKS = ['سوف'] as const; // will
export const CONDITIONALS = ['إذا', 'لو', 'إن']; // if
/** Words after which what follows is planned or wished for, not done. */
export const PLANNED_MARKS = [
  'تعول', // counts on
  'يعول', // counts on
  'المقرر', // scheduled
  'المتوقع', // expected
  'المنتظر', // awaited
  'المزمع', // intended
  'المرتقب', // awaited
  'مرتقب', // awaited
  'مرتقبة', // awaited
  'المرتقبة', // awaited
  'مرتقبا', // awaited
  'المرجح', // likely
  'الراغبة', // wishing
  'الراغب', // wishing
  'الراغبين', // wishing
  'الراغبون', // wishing
  'يرغب', // wishes
  'ترغب', // wishes
  'يعتزم', // intends
  'تعتزم', // intends
  'يأمل', // hopes
  'ينوي', // intends
  'تنوي', // intends
  'يستعد', // prepares
  'تستعد', // prepares
  'يتوقع', // is expected
  'ينتظر', // is awaited
  'يمكن', // may
  'قبيل', // shortly before
  'المقبلة', // next
  'المقبل', // next
  'القادم', // next
  'القادمة', // next
  'مقررا', // scheduled
  'مقررة', // scheduled
  'مقرر', // scheduled
  'تمهيدا', // in preparation of
  'للقاء', // in order to meet
  'لعقد', // in order to hold
  'لزيارة', // in order to visit
  'لزيارته', // to visit him
  'لإجراء', // in order to conduct
  'دعوة', // an invitation
  'الدعوة', // the invitation
  'طلب', // a request
  'إلغاء', // cancellation of
  'تأجيل', // postponement of
  'احتمال', // possibility of
  'إمكانية', // possibility of
  'ضرورة', // necessity of
];

/** Relative pronouns: who, which; with "and" before them. */
export const RELATIVE_PRONOUNS = [
  'الذي',
  'التي',
  'الذين',
  'اللذان',
  'اللذين',
  'اللتان',
  'والذي',
  'والتي',
  'والذين',
] as const;

/** Words that open a clause: as, while, where, that, because, but. */
export const CLAUSE_OPENING_WORDS = [
  'كما',
  'فيما',
  'حيث',
  'بينما',
  'إذ',
  'ثم',
  'وكما',
  'وفيما',
  'عندما',
  'لكن',
  'ولكن',
  'إلا',
  'أن',
  'إن',
  'وأن',
  'وإن',
  'بأن',
  'فإن',
  'لأن',
  'غير',
  'بيد',
  'كذلك',
  'أيضا',
  'بدوره',
  'بدورها',
] as const;

/** Words between a subject and its verb: "the ministry had announced", "he still holds". */
export const AUXILIARY_WORDS = [
  'قد', // has
  'كان', // was
  'كانت', // was
  'كانوا', // were
  'لقد', // has indeed
  'وقد', // and has
  'فقد', // so has
  'وكان', // and was
  'وكانت', // and was
  'يكون', // is
  'تكون', // is
  'ما', // not
  'زال', // ceased
  'زالت', // ceased
  'هو', // he
  'هي', // she
] as const;

/** Before the head of a delegation: led by. */
export const LED_BY_WORDS = ['برئاسة', 'بقيادة', 'برئاسه'] as const;

export const DURING_IT_WORDS = ['خلاله', 'خلالها', 'أثناءه', 'أثناءها'] as const; // during it
/** "on the American side": from, on behalf of; the side, the delegation. */
export const ON_THE_SIDE_OF = ['من', 'عن', 'ومن', 'وعن'] as const; // from, on behalf of; and
export const SIDE_WORDS = ['الجانب', 'جانب', 'الوفد'] as const; // the side, side, the delegation
export const WAS_WORDS = ['كان', 'كانت', 'وكان', 'وكانت'] as const; // was, were; and was, and were

/** How something is said: clearly, quickly, strongly, frankly; draws attention. */
export const MANNER_WORDS = [
  'بوضوح', // clearly
  'بسرعة', // quickly
  'بشدة', // strongly
  'بصراحة', // frankly
  'بثقة', // confidently
  'بقوة', // forcefully
  'بحزم', // firmly
  'بحدة', // sharply
  'بغضب', // angrily
  'بهدوء', // calmly
  'باختصار', // in short
  'بسخرية', // mockingly
  'بأسف', // with regret
  'بفخر', // with pride
  'النظر', // (draws) the eye
  'الانتباه', // (draws) attention
] as const;
