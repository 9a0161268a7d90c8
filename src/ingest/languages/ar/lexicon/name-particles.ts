/** Words inside a person's name that are no name themselves: what follows them belongs to it. */
export const NAME_PARTICLES = [
  'بن', // son of
  'ابن', // son of
  'إبن', // son of
  'بنت', // daughter of
  'ابنة', // daughter of
  'ولد', // son of, in Mauritania
  'منت', // daughter of, in Mauritania
  'آل', // house of
  'أبو', // father of
  'أبا', // father of
  'أبي', // father of
  'ابو', // father of, without hamza
  'بو', // father of, in the Maghreb
  'أم', // mother of
  'عبد', // servant of (a name of God follows)
  'عبيد', // little servant of
  'با', // father of, in Hadramawt
  'ذو', // possessor of
  'دي', // de
  'دو', // du
  'ديل', // del
  'فان', // van
  'فون', // von
  'مك', // Mac
  'ماك', // Mac
  'سان', // San
] as const;

/** Particles that may begin a name on their own account. */
export const OPENING_PARTICLES = ['عبد', 'أبو', 'ابو', 'آل', 'بو', 'عبيد', 'بن', 'با'] as const; // servant of; father of; house of

/** Nouns of places and prizes that are named after people. */
export const PLACE_NOUNS = [
  'عين', // spring of
  'مخطط',
  'مخططات',
  'حمراء',
  'برج',
  'أبراج',
  'كورنيش',

  'مسجد', // mosque
  'جامع', // great mosque
  'شارع', // street
  'طريق', // road
  'حي', // quarter
  'مستشفى', // hospital
  'مدرسة', // school
  'مدارس', // schools
  'مطار', // airport
  'قصر', // palace
  'قاعدة', // base
  'مدينة', // city
  'جامعة', // university
  'كلية', // college
  'معهد', // institute
  'ميدان', // square
  'ملعب', // stadium
  'استاد', // stadium
  'مركز', // centre
  'كأس', // cup
  'جائزة', // prize
  'مخيم', // camp
  'سد', // dam
  'ميناء', // port
  'مقبرة', // cemetery
  'مكتبة', // library
  'مؤسسة', // foundation
  'صندوق', // fund
  'مجلس', // the majlis or council of
  'حديقة', // park
  'جسر', // bridge
  'دارة', // foundation
  'مشروع', // project
  'عملية', // operation
  'كتيبة', // battalion
  'كتائب', // brigades
  'سرايا', // companies
  'لواء', // brigade
  'حدائق', // parks
  'متنزه', // park
  'منتزه', // park
  'مجمع', // complex
  'نفق', // tunnel
  'محور', // axis, a road
  'أكاديمية', // academy
  'قاعة', // hall
  'مستشفيات', // hospitals
  'طرق', // roads
  'قلعة', // castle
  'إسكان', // housing
  'ضاحية', // suburb
  'كرسي', // chair at a university
  'وقف', // endowment
  'مسابقة', // contest
  'دوري', // league
  'محطة', // station
  'مبرة', // charity
  'جوائز', // prizes
  'إستاد', // stadium
  'سوق', // market
  'مسرح', // theatre
  'منتدى', // forum
  'قرية', // village
  'ساحة', // square
  'دار', // house
] as const;

/** Family names of two words whose first is an office or a title by itself. */
export const FAMILY_COMPOUNDS = [
  ['قائد', 'السبسي'], // Caid Essebsi
  ['شيخ', 'محمود'], // Sheikh Mohamud
  ['شيخ', 'أحمد'], // Sheikh Ahmed
  ['ولد', 'الشيخ'], // Ould Cheikh
] as const;

/** Ordinals of kings and popes. */
export const REGNAL_ORDINALS = [
  'الأول', // the First
  'الثاني', // the Second
  'الثالث', // the Third
  'الرابع', // the Fourth
  'الخامس', // the Fifth
  'السادس', // the Sixth
  'السابع', // the Seventh
  'الثامن', // the Eighth
  'السادس عشر', // the Sixteenth
] as const;

/** Second elements of compound given names: Nur al-Din, Fadl Allah. */
export const NAME_SECOND_ELEMENTS = [
  'الله', // of God
  'الدين', // of the faith
  'العابدين', // of the worshippers
  'الإسلام', // of Islam
  'الحق', // of the Truth
  'الرب', // of the Lord
  'لي', // Li, Lee
] as const;

/** Adjectives of hospitals, airports, centres and cities that bear a king's or prince's name. */
export const INSTITUTIONAL_ADJECTIVES = [
  'الدولي', // international
  'الدولية', // international
  'التخصصي', // specialist
  'الجامعي', // of a university
  'الجامعية', // of a university
  'الحضاري', // civic
  'الطبي', // medical
  'الطبية', // medical
  'الرياضي', // of sports
  'الرياضية', // of sports
  'الثقافي', // cultural
  'الصحي', // of health
  'التعليمي', // educational
  'الصناعي', // industrial
  'الصناعية', // industrial
  'المركزي', // central
  'المالي', // financial
  'الاقتصادية', // economic
  'الوطني', // national
  'الوطنية', // national
  'الخيري', // charitable
  'الخيرية', // charitable
  'الاجتماعي', // social
  'العلمي', // scientific
  'العلمية', // scientific
  'العالمية', // of the world
  'العالمي', // of the world
  'السكني', // residential
  'العسكرية', // military
  'الترفيهي', // of leisure
  'البحري', // naval
  'البحرية', // naval
  'الجوية', // of the air force
  'التاريخي', // historical
  'التاريخية', // historical
] as const;
