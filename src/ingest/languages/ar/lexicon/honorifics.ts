/**
 * Words around a name that are no office: honorifics and ranks before it, marks of the past, blessings and adjectives
 * after a name or title. Forms are whole: where the article or gender changes a word, each shape is listed.
 */

export interface TitleWord {
  readonly forms: readonly string[];
  /** The person no longer holds the office, or no longer lives. */
  readonly former?: true;
  /** A common noun too: an unknown word after it is no name. */
  readonly ordinary?: true;
  readonly gloss: string;
}

/** A noun without and with the article. */
const both = (...nouns: string[]): string[] => nouns.flatMap((noun) => [noun, `ال${noun}`]);
/** A noun phrase without article, with it on the first word, and with it on every word. */
const articled = (...phrases: string[]): string[] =>
  phrases.flatMap((phrase) => {
    const parts = phrase.split(' ');
    const everywhere = parts.map((word) => `ال${word}`).join(' ');
    return parts.length === 1 ? [phrase, everywhere] : [phrase, `ال${phrase}`, everywhere];
  });
/** An adjective: masculine, feminine, dual and sound plural, each without and with the article. */
const inflected = (...stems: string[]): string[] =>
  both(
    ...stems.flatMap((stem) => [
      stem,
      `${stem}ة`,
      `${stem}ان`,
      `${stem}ين`,
      `${stem}ون`,
      `${stem}تان`,
      `${stem}تين`,
      `${stem}ات`,
    ]),
  );
/** The construct before a pronoun or name: with his, her, their. */
const possessed = (...stems: string[]): string[] =>
  stems.flatMap((stem) => [`${stem}ه`, `${stem}ها`, `${stem}هما`, `${stem}هم`]);

// biome-ignore format: a table, one entry a line
export const HONORIFICS: readonly TitleWord[] = [
  { forms: ['صاحب الجلالة', 'صاحبة الجلالة', 'جلالة', 'جلالته', 'جلالتها', 'صاحب الجلالة الهاشمية', 'صاحبا الجلالة', 'صاحبي الجلالة'], gloss: 'majesty' },
  { forms: ['حضرة صاحب الجلالة', 'حضرة صاحب السمو', 'حضرة صاحب السمو الملكي', 'حضرة صاحبة السمو', 'حضرة صاحبة السمو الملكي', 'حضرة صاحب الجلالة السلطان', 'حضرة', 'المغفور له بإذن الله', 'مولاي', 'مولانا'], gloss: 'in the presence of' },
  { forms: ['صاحب السمو الملكي', 'صاحبة السمو الملكي', 'صاحبي السمو الملكي', 'صاحبا السمو الملكي', 'أصحاب السمو الملكي', 'سمو', 'السمو', 'سموه', 'سموها', 'صاحب السمو', 'صاحبة السمو', 'أصحاب السمو', 'صاحبي السمو', 'صاحب السمو الملكي الأمير', 'السمو الملكي', 'سموه الكريم', 'سمو الأمير', 'سمو الشيخ'], gloss: 'highness' },
  { forms: ['معالي', 'صاحب المعالي', 'أصحاب المعالي', 'صاحبة المعالي', 'معاليه', 'معاليها'], gloss: 'excellency, of ministers' },
  { forms: ['سعادة', 'صاحب السعادة', 'أصحاب السعادة', 'صاحبة السعادة', 'سعادته', 'سعادتها'], gloss: 'excellency, of ambassadors and deputies' },
  { forms: ['فخامة', 'صاحب الفخامة', 'أصحاب الفخامة', 'صاحبة الفخامة', 'فخامته', 'فخامتها'], gloss: 'excellency, of presidents' },
  { forms: ['دولة الرئيس', 'دولة رئيس', 'صاحب الدولة', 'دولته'], gloss: 'excellency, of prime ministers' },
  { forms: ['سيادة', 'سيادته', 'صاحب السيادة'], gloss: 'excellency, of presidents and generals' },
  { forms: ['فضيلة', 'صاحب الفضيلة', 'أصحاب الفضيلة', 'فضيلته', 'سماحة', 'صاحب السماحة', 'سماحته'], gloss: 'reverence, of scholars of religion' },
  { forms: ['غبطة', 'نيافة', 'قداسة', 'قداسته', 'غبطته', 'نيافته', 'صاحب الغبطة', 'صاحب القداسة', 'صاحب النيافة'], gloss: 'beatitude, eminence, holiness' },
  { forms: ['عطوفة', 'عطوفته'], gloss: 'excellency, of senior officials in Jordan' },
  { forms: ['السيد', 'السيدة', 'السادة', 'السيدين', 'السيدان', 'السيدتين', 'السيدتان', 'الآنسة', 'آنسة', 'مدام', 'المدام', 'مستر', 'المستر', 'مسيو', 'المسيو', 'السير', 'اللورد', 'لورد', 'الليدي', 'البارونة', 'البارون', 'الكونت', 'الدوق', 'دوق', 'الدوقة'], gloss: 'mister, lady, sir, lord' },
  { forms: ['الدكتور', 'الدكتورة', 'دكتور', 'دكتورة', 'الدكاترة', 'د', 'أ.د', 'الأستاذ الدكتور', 'الأستاذة الدكتورة'], gloss: 'doctor' },
  { forms: ['المهندس', 'المهندسة', 'م'], gloss: 'engineer' },
  { forms: ['الأستاذ', 'الأستاذة', 'الأستاذان', 'أ', 'البروفيسور', 'البروفسور', 'البروفيسورة', 'بروفيسور', 'بروفسور'], gloss: 'professor, mister' },
  { forms: ['المحامي', 'المحامية', 'الحقوقي', 'المستشار القاضي'], gloss: 'lawyer' },
  { forms: ['الشيخ', 'الشيخة', 'شيخ', 'الشيخين', 'الشيخان', 'الشيوخ', 'المشايخ'], gloss: 'sheikh' },
  { forms: ['الأمير', 'الأميرة', 'الأميرين', 'الأميران', 'الأمراء', 'الأميرات'], gloss: 'prince' },
  { forms: ['الملك', 'الملكة', 'السلطان', 'الإمبراطور'], gloss: 'king, queen, sultan before a name' },
  { forms: ['الحاج', 'حاج', 'الحجي'], gloss: 'pilgrim' },
  { forms: ['آية الله', 'آية الله العظمى', 'حجة الإسلام', 'حجة الإسلام والمسلمين', 'العلامة', 'المرجع', 'الملا', 'ملا', 'المولوي', 'مولوي', 'السيد القائد', 'الإمام'], gloss: 'ayatollah, mullah, imam' },
  { forms: ['الأب', 'الأنبا', 'القس', 'القمص', 'المطران', 'البطريرك', 'الكاردينال', 'الخوري', 'الأسقف', 'المونسنيور', 'الحاخام', 'الأخت', 'القديس', 'القديسة'], gloss: 'father, bishop, rabbi' },
  { forms: ['الرفيق', 'الأخ', 'الإخوة', 'الأخوان', 'الرفيقة', 'الزميل', 'الزميلة', 'الزملاء', 'العم'], ordinary: true, gloss: 'comrade, brother, colleague' },
  { forms: ['الشاب', 'الشابة', 'الطفل', 'الطفلة', 'المواطن', 'المواطنة', 'الفتى', 'الفتاة', 'الطالب', 'الطالبة', 'الأسير', 'الأسيرة', 'المعتقل', 'المعتقلة', 'السجين', 'الشهيد', 'الشهيدة', 'المدعو', 'المدعوة', 'المتهم', 'المتهمة', 'الناشط', 'الناشطة', 'الكابتن', 'الإرهابي', 'المجاهد', 'المناضل', 'النجم', 'الحكم الدولي'], ordinary: true, gloss: 'young man, child, citizen, prisoner, martyr: what stands before a private person\'s name' },
];

// biome-ignore format: a table, one entry a line
export const RANKS: readonly TitleWord[] = [
  { forms: [...articled('مشير', 'مشير ركن', 'مهيب'), 'المهيب الركن', 'الماريشال', 'ماريشال', 'المارشال', 'مارشال', 'الفيلد مارشال'], gloss: 'field marshal' },
  { forms: [...articled('فريق ركن', 'فريق طيار', 'فريق بحري', 'فريق طيار ركن', 'فريق بحري ركن', 'فريق مهندس', 'فريق شرطة'), 'فريق أول', 'الفريق الأول', 'الفريق أول', 'فريق أول ركن', 'الفريق أول ركن', 'الفريق الأول الركن', 'الفريق الأول ركن', 'فريق أول طيار', 'الفريق أول طيار', 'الفريق أول بحري', 'فريق أول بحري', 'الفريق أول طيار ركن', 'الفريق أول متقاعد', 'الفريق متقاعد'], gloss: 'general, lieutenant general' },
  { forms: articled('فريق'), ordinary: true, gloss: 'lieutenant general; team' },
  { forms: [...articled('لواء', 'لواء ركن', 'لواء طيار', 'لواء بحري', 'لواء طيار ركن', 'لواء بحري ركن', 'لواء مهندس', 'لواء شرطة', 'لواء طبيب', 'لواء متقاعد', 'لواء دكتور'), 'لواء أركان حرب', 'اللواء أركان حرب', 'اللواء أ.ح', 'اللواء أح', 'ألوية', 'اللواءان', 'اللواءين'], gloss: 'major general' },
  { forms: [...articled('عميد', 'عميد ركن', 'عميد طيار', 'عميد بحري', 'عميد طيار ركن', 'عميد بحري ركن', 'عميد مهندس', 'عميد متقاعد', 'عميد شرطة', 'عميد دكتور'), 'عميد أركان حرب', 'العميد أركان حرب', 'عمداء', 'العميدان', 'العميدين', 'عميد أول', 'العميد أول'], gloss: 'brigadier general' },
  { forms: [...articled('عقيد', 'عقيد ركن', 'عقيد طيار', 'عقيد بحري', 'عقيد طيار ركن', 'عقيد بحري ركن', 'عقيد مهندس', 'عقيد متقاعد', 'عقيد دكتور'), 'عقيد أركان حرب', 'العقيد أركان حرب', 'عقداء', 'العقيدان', 'العقيدين', 'الكولونيل', 'كولونيل', 'اللفتنانت كولونيل', 'الليوتنانت كولونيل', 'الكولونيل ماجور'], gloss: 'colonel' },
  { forms: [...articled('مقدم', 'مقدم ركن', 'مقدم طيار', 'مقدم بحري', 'مقدم مهندس', 'مقدم شرطة')], gloss: 'lieutenant colonel' },
  { forms: [...articled('رائد', 'رائد ركن', 'رائد طيار', 'رائد بحري'), 'الميجور', 'ميجور', 'الميجر'], gloss: 'major' },
  { forms: [...articled('نقيب', 'نقيب طيار', 'نقيب بحري', 'نقيب مهندس'), 'كابتن', 'اليوزباشي'], gloss: 'captain' },
  { forms: ['ملازم', 'الملازم', 'ملازم أول', 'الملازم أول', 'الملازم الأول', 'ملازم ثان', 'الملازم الثاني', 'ملازم ثاني', 'ملازم طيار', 'الملازم طيار', 'اللفتنانت'], gloss: 'lieutenant' },
  { forms: [...articled('رقيب', 'عريف', 'مساعد أول', 'وكيل رقيب', 'جندي أول'), 'الرقيب الأول', 'رقيب أول', 'الرقيب أول', 'وكيل أول', 'نائب ضابط', 'عريف أول', 'السرجنت', 'السارجنت', 'الشرطي', 'الشرطية', 'المعاون أول', 'المؤهل أول'], gloss: 'non-commissioned ranks' },
  { forms: articled('جندي', 'مجند'), ordinary: true, gloss: 'soldier, recruit' },
  { forms: ['الأميرال', 'أميرال', 'الأدميرال', 'أدميرال', 'نائب الأدميرال', 'الأدميرال البحري', 'الفايس أدميرال', 'فايس أدميرال', 'الكومودور', 'كومودور', 'الكونتر أدميرال', 'الأميرال البحري', 'نائب أميرال'], gloss: 'admiral, commodore' },
  { forms: ['الجنرال', 'جنرال', 'الجنرالات', 'جنرالات', 'الجنرالان', 'الجنرالين', 'الميجور جنرال', 'ميجور جنرال', 'الميجر جنرال', 'اللفتنانت جنرال', 'لفتنانت جنرال', 'الليفتنانت جنرال', 'الليوتنانت جنرال', 'البريجادير جنرال', 'البريغادير جنرال', 'بريغادير جنرال', 'البريغادير', 'بريجادير جنرال', 'الجنرال المتقاعد', 'جنرال دو ديفيزيون', 'الكوماندور'], gloss: 'general, in foreign armies' },
  { forms: ['العماد', 'العماد أول', 'العماد الركن'], gloss: 'general, the highest rank of the Lebanese army' },
  { forms: ['عميد الأمن', 'عميد شرطة ممتاز', 'مفتش شرطة', 'محافظ شرطة', 'مراقب شرطة'], gloss: 'police ranks' },
  { forms: ['الركن', 'أركان حرب', 'أ.ح', 'أح', 'الطيار', 'المتقاعد'], gloss: 'of the staff, pilot, retired: after a rank' },
];

// biome-ignore format: a table, one entry a line
export const FORMER_MARKS: readonly TitleWord[] = [
  { forms: inflected('سابق'), former: true, gloss: 'former' },
  { forms: [...both('أسبق', 'أسبقين', 'أسبقون', 'أسبقة'), 'سابقا'], former: true, gloss: 'the one before the former; formerly' },
  { forms: inflected('مخلوع'), former: true, gloss: 'deposed' },
  { forms: [...inflected('راحل'), 'الفقيد', 'الفقيدة', 'المرحوم', 'المرحومة', 'المغفور له', 'المغفور لها'], former: true, gloss: 'late, lamented' },
  { forms: inflected('معزول'), former: true, gloss: 'removed from office' },
  { forms: ['المقال', 'المقالة'], former: true, gloss: 'dismissed' },
  { forms: inflected('محظور', 'إرهابي', 'متطرف', 'متمرد', 'مسلح', 'انقلابي'), gloss: 'banned, terrorist, extremist, rebel, armed, putschist' },
  { forms: inflected('مستقيل', 'متنحي'), former: true, gloss: 'who has resigned' },
  { forms: ['المنتهية ولايته', 'المنتهية ولايتها', 'المنتهي ولايته', 'منتهي الولاية', 'المنتهية ولايتهما', 'المنتهية ولايتهم', 'المنتهية صلاحيته'], former: true, gloss: 'whose term is over' },
  { forms: ['المطاح به', 'المطاح بها'], former: true, gloss: 'overthrown' },
  { forms: [...inflected('مغتال'), 'الذي اغتيل'], former: true, gloss: 'assassinated' },
];

// biome-ignore format: a table, one entry a line
export const BLESSINGS: readonly TitleWord[] = [
  { forms: possessed('حفظ').flatMap((verb) => [`${verb} الله`, `${verb} الله ورعاه`, `${verb} الله تعالى`]), gloss: 'God keep him' },
  { forms: possessed('يحفظ').map((verb) => `${verb} الله`), gloss: 'may God keep him' },
  { forms: possessed('أيد', 'أعز', 'نصر', 'رعا', 'سدد', 'وفق', 'سلم', 'أدام', 'يرعا', 'يوفق', 'أطال').map((verb) => `${verb} الله`), gloss: 'God support, strengthen, guard, guide, grant success' },
  { forms: ['أيده الله بنصره', 'أعزه الله ونصره', 'نصره الله وأيده', 'أطال الله عمره', 'أطال الله في عمره', 'أدام الله عزه', 'حماه الله', 'شفاه الله', 'رعاه الله وسدد خطاه', 'المفدى', 'المعظم', 'حفظه المولى', 'يحفظهم الله ويرعاهم'], gloss: 'set phrases of blessing' },
  { forms: [...possessed('رحم').map((verb) => `${verb} الله`), 'رحمة الله عليه', 'رحمة الله عليها', 'رحمه الله تعالى', 'رحمه الله رحمة واسعة', 'يرحمه الله', 'غفر الله له', 'طيب الله ثراه', 'قدس الله روحه', 'قدس سره', 'أسكنه الله فسيح جناته', 'تغمده الله بواسع رحمته', 'تغمده الله برحمته', 'رحمهم الله جميعا'], former: true, gloss: 'God have mercy on him: of the dead' },
  { forms: ['صلى الله عليه وسلم', 'عليه السلام', 'عليها السلام', 'عليهم السلام', 'عليه الصلاة والسلام', 'رضي الله عنه', 'رضي الله عنها', 'رضي الله عنهم', 'رضي الله عنهما', 'كرم الله وجهه', 'دام ظله', 'حفظكم الله'], gloss: 'of prophets, companions and scholars' },
];

// biome-ignore format: a table, one entry a line
export const EVALUATIVE_ADJECTIVES: readonly TitleWord[] = [
  { forms: [...inflected('جديد'), 'الجدد', 'جدد'], gloss: 'new' },
  { forms: inflected('منتخب'), gloss: 'elect' },
  { forms: inflected('حالي'), gloss: 'current' },
  { forms: inflected('مكلف'), gloss: 'designate, charged with' },
  { forms: inflected('معين'), gloss: 'appointed' },
  { forms: [...inflected('مؤقت'), 'بالإنابة', 'بالنيابة', 'بالوكالة'], gloss: 'interim, acting' },
  { forms: inflected('مستقيل', 'مختطف', 'محتجز', 'معتقل', 'منشق', 'مرافق', 'محتمل'), gloss: 'resigning, kidnapped, held, arrested, defected, accompanying, possible' },
  { forms: inflected('انتقالي'), gloss: 'transitional' },
  { forms: inflected('رسمي'), gloss: 'official' },
  { forms: ['العام', 'العامة', 'عامة', 'العامون'], gloss: 'general' },
  { forms: ['أعلى', 'الأعلى', 'العليا', 'عليا'], gloss: 'supreme' },
  { forms: [...both('أول', 'أولى', 'ثاني', 'ثانية', 'ثالث', 'ثالثة'), 'ثان'], gloss: 'first, second, third' },
  { forms: [...inflected('شرعي')], gloss: 'legitimate' },
  { forms: [...inflected('مقبل', 'قادم', 'مرتقب')], gloss: 'next' },
  { forms: inflected('تنفيذي'), gloss: 'executive' },
  { forms: inflected('فخري', 'شرفي'), gloss: 'honorary' },
  { forms: ['المساعد', 'المساعدة', 'المناوب', 'المناوبة'], gloss: 'assistant' },
  { forms: inflected('خاص'), gloss: 'special' },
  { forms: inflected('دائم'), gloss: 'permanent' },
  { forms: inflected('مقيم'), gloss: 'resident' },
  { forms: inflected('إقليمي'), gloss: 'regional' },
  { forms: inflected('دولي'), gloss: 'international' },
  { forms: inflected('أممي'), gloss: 'of the United Nations' },
  { forms: inflected('عالمي'), gloss: 'of the world' },
  { forms: inflected('رئاسي'), gloss: 'presidential' },
  { forms: inflected('حكومي'), gloss: 'governmental' },
  { forms: inflected('سياسي'), gloss: 'political' },
  { forms: inflected('عسكري', 'أمني'), gloss: 'military, of security' },
  { forms: inflected('فيدرالي', 'فدرالي', 'اتحادي'), gloss: 'federal' },
  { forms: inflected('وطني', 'قومي'), gloss: 'national' },
  { forms: inflected('محلي', 'مركزي'), gloss: 'local, central' },
  { forms: [...inflected('مخضرم', 'بارز', 'معروف', 'شهير', 'محترم'), ...both('كبير', 'كبيرة', 'كبار', 'رفيع', 'رفيعة')], gloss: 'veteran, prominent, well known, senior' },
  { forms: inflected('مشارك', 'زائر', 'ضيف', 'متجول'), gloss: 'associate, visiting, guest, travelling' },
  { forms: inflected('إسلامي', 'عربي', 'خليجي', 'أوروبي', 'أوربي', 'أفريقي', 'غربي'), gloss: 'Islamic, Arab, of the Gulf, European, African, Western: of no one state' },
  { forms: inflected('شقيق', 'صديق', 'مجاور'), gloss: 'brotherly, friendly, neighbouring: of states' },
  { forms: inflected('متشدد', 'معتدل', 'إصلاحي', 'يميني', 'يساري', 'اشتراكي', 'شيوعي', 'ليبرالي', 'جمهوري', 'ديمقراطي', 'ديموقراطي', 'مستقل', 'معارض'), gloss: 'political leaning' },
  { forms: inflected('شيعي', 'سني', 'كردي', 'درزي', 'مسيحي', 'قبطي', 'ماروني', 'تركماني', 'أمازيغي'), gloss: 'of a people or confession without a state' },
];
