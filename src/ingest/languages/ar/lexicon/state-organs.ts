/**
 * Organs that every state has one of: who serves in one holds an office of the state that the article is about, whether it
 * is named beside the organ or not. Words as they stand in titles, with and without their article.
 */
export const STATE_ORGANS = [
  'الديوان الملكي', // the royal court
  'الديوان الأميري', // the emir's court
  'الديوان السلطاني', // the sultan's court
  'جلالة الملك', // of his majesty the king
  'مستشار الملك', // adviser of the king
  'مكتب الملك', // office of the king
  'الرئاسة', // the presidency
  'رئاسة الجمهورية', // the presidency
  'رئاسة الوزراء', // the prime minister's office
  'مجلس الوزراء', // the cabinet
  'الحكومة', // the government
  'البرلمان', // the parliament
  'مجلس النواب', // the chamber of deputies
  'مجلس الشورى', // the consultative council
  'مجلس الأمة', // the national assembly
  'الأركان', // the staff
  'هيئة الأركان', // the general staff
  'أركان الجيش', // the staff of the army
  'الجيش', // the army
  'القوات المسلحة', // the armed forces
  'القوات البرية', // the land forces
  'القوات الجوية', // the air force
  'القوات البحرية', // the navy
  'الكلية الحربية', // the military academy
  'المخابرات', // the intelligence service
  'المخابرات العامة', // general intelligence
  'الاستخبارات', // the intelligence service
  'الأمن العام', // public security
  'الحرس الوطني', // the national guard
  'الحرس الملكي', // the royal guard
  'الحرس الجمهوري', // the republican guard
  'الشرطة', // the police
  'شرطة', // police of
  'الرئيس العام', // head of a general presidency
  'المنطقة العسكرية', // the military region
  'الهيئة العامة', // the general authority of
  'الجوازات', // passports
  'جوازات', // passports of
  'المرور', // traffic
  'مرور', // traffic of
  'السجون', // prisons
  'سجون', // prisons of
  'أمن محافظة', // the security of a governorate
  'أمن منطقة', // the security of a region
  'الدفاع المدني', // civil defence
  'حرس الحدود', // the border guard
  'بلدية', // the municipality of
  'أمانة منطقة', // the municipality of a region
  'أمانة المنطقة', // the municipality of the region
  'أمين منطقة', // the mayor of a region
  'أمين المنطقة', // the mayor of the region
  'أمين محافظة', // the mayor of a governorate
  'أمين العاصمة', // the mayor of the capital
  'أمين عام المنطقة', // the secretary of the region
  'الشؤون الصحية', // health affairs
  'صحة منطقة', // health in a region
  'العام التعليم', // director general for education, its preposition taken off
  'إدارة التعليم', // the department of education
  'تعليم منطقة', // education in a region
  'التربية والتعليم', // education
  'الإدارة العامة', // the general department of
  'مكتب الوزير', // the minister's office
  'مكتب وزير', // the office of the minister of
  'مكتب الرئيس', // the president's office
  'مستشار الوزير', // the minister's adviser
  'أمير منطقة', // the emir of a region, of whom somebody is the deputy
  'المباحث', // criminal investigation
  'الجمارك', // customs
  'الأحوال المدنية', // the civil registry
  'مكافحة المخدرات', // drug control
  'ديوان المظالم', // the board of grievances
  'القضاء الأعلى', // the high judicial council
  'التحقيق والادعاء', // investigation and prosecution
  'الأمر بالمعروف', // the promotion of virtue
  'الطيران المدني', // civil aviation
  'الأرصاد', // meteorology
  'المسجد الحرام', // the Grand Mosque
  'المسجد النبوي', // the mosque of the Prophet
  'النيابة العامة', // public prosecution
] as const;
