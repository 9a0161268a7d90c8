/** Why rules hold, and why something was dropped, in Arabic, by what the service says in English. */
export const arabicReasons: Readonly<Record<string, string>> = {
  // ---- why a rule holds
  'a verb of meeting or receiving joins its subject to those it met':
    'فعل اللقاء أو الاستقبال يصل فاعله بمن التقاهم',
  'a verb of telephoning joins who called to whom was called': 'فعل الاتصال الهاتفي يصل المتصل بمن اتصل به',
  'a verb of telephoning, or of speaking where a telephone is told of, joins both ends of the line':
    'فعل الاتصال الهاتفي، أو فعل الحديث حيث يذكر الهاتف، يصل طرفي الخط',
  'a verb of telephoning, or of conversing where a telephone is told of, joins both ends of the line':
    'فعل الاتصال الهاتفي، أو فعل التحادث حيث يذكر الهاتف، يصل طرفي الخط',
  'a verb of visiting or arriving joins an official to a state that is not his own':
    'فعل الزيارة أو الوصول يصل مسؤولا بدولة غير دولته',
  'a verb of going or arriving joins an official to a state that is not his own':
    'فعل الذهاب أو الوصول يصل مسؤولا بدولة غير دولته',
  'a verb of cabling or writing joins who sends to whom it is sent':
    'فعل الإبراق أو الكتابة يصل المرسل بمن أرسل إليه',
  'a verb of writing or cabling joins who sends to whom it is sent':
    'فعل الكتابة أو الإبراق يصل المرسل بمن أرسل إليه',
  'a verb of writing joins who sends to whom it is sent': 'فعل الكتابة يصل المرسل بمن أرسل إليه',
  'a noun of calling, with a verb that holds or receives it, joins both ends of the line':
    'اسم الاتصال مع فعل يجريه أو يتلقاه يصل طرفي الخط',
  'a noun of meeting or talks joins its host to those it was held with':
    'اسم اللقاء أو المحادثات يصل صاحبه بمن عقد معهم',
  'a noun of meeting or talks that is said to have taken place joins those it was between':
    'اسم اللقاء أو المحادثات الذي يقال إنه وقع يصل من كان بينهم',
  'a noun of visiting joins whoever makes it to the state that it is to':
    'اسم الزيارة يصل من يقوم بها بالدولة التي يزورها',
  'a noun of letter or cable joins who sent it to whom it was sent':
    'اسم الرسالة أو البرقية يصل مرسلها بمن أرسلت إليه',
  'a verb of speech is followed by who speaks and by what is said': 'فعل القول يتبعه القائل وما يقال',
  'a verb of speech after its subject says what follows it': 'فعل القول بعد فاعله يقول ما يتبعه',
  'a verb of speech after its subject says what follows it, or the words before both':
    'فعل القول بعد فاعله يقول ما يتبعه أو الكلمات التي تسبقهما',
  'who speaks opens the clause, and the verb of speech agrees with it':
    'القائل يبدأ الجملة وفعل القول يوافقه',
  'a verb of speech without a subject goes on with who spoke before':
    'فعل القول بلا فاعل يعود إلى من تكلم قبله',
  'a participle of speech after a clause is said by the subject of that clause':
    'اسم فاعل من القول بعد جملة يقوله فاعل تلك الجملة',
  'a gerund of speech after a clause is said by the subject of that clause':
    'صيغة القول التابعة لجملة يقولها فاعل تلك الجملة',
  'after the words that are quoted the verb may stand before the speaker':
    'بعد الكلمات المقتبسة قد يسبق الفعل القائل',
  'after the words that are said the verb stands before the speaker': 'بعد الكلمات المقولة يسبق الفعل القائل',
  'a pronoun speaks for whom the text went on about': 'الضمير يتكلم باسم من كان النص يتحدث عنه',
  'a denial that goes on with "and that" says a second thing, which is no denial':
    'نفي يتبعه «وأن» يقول شيئا ثانيا ليس نفيا',
  'a verb of denial: deny, refute, call a lie': 'فعل نفي: نفى، فند، كذب',
  'a verb of denial: deny, refute, rebut': 'فعل نفي في الإنجليزية',
  'a verb of denial: démentir, nier, réfuter': 'فعل نفي في الفرنسية',
  'the point of what is said is that something is untrue': 'فحوى الكلام أن شيئا ما غير صحيح',
  'what is denied and reported nowhere else is a claim of its own, so that the denial points at something':
    'ما ينفى ولا يروى في موضع آخر قول قائم بذاته، ليكون للنفي ما يشير إليه',
  // ---- why something was dropped
  negated: 'منفي وقوعه',
  hypothetical: 'افتراضي',
  'no second party': 'لا طرف ثان',
  'planned: future': 'مقرر: في المستقبل',
  'planned: told in the future': 'مقرر: يروى بصيغة المستقبل',
  'planned: the present with a weekday': 'مقرر: مضارع مع يوم من الأسبوع',
  'planned: the present with "today"': 'مقرر: مضارع مع «اليوم»',
  'planned: the present with "later"': 'مقرر: مضارع مع «لاحقا»',
  'told by those who say so, and rejected': 'يرويه من يقول به ويرفض',
  'what is denied is another deed': 'المنفي فعل آخر',
  'denied by somebody whom it does not concern': 'ينفيه من لا شأن له به',
  'planned or wished for': 'مقرر أو مأمول',
  'planned or called off': 'مقرر أو ملغى',
  'planned, possible or wished for': 'مقرر أو محتمل أو مأمول',
  'called off': 'ملغى',
  'wished for: somebody is asked to': 'مأمول: يطلب من أحدهم',
  'wished for, not reported': 'مأمول ولم يرو',
  'future or hypothetical': 'مستقبل أو افتراض',
  'has not happened yet': 'لم يحدث بعد',
  'not said to have happened': 'لا يقال إنه حدث',
  'nothing says that it took place': 'لا شيء يقول إنه وقع',
  'a condition or a question': 'شرط أو سؤال',
  'a participle without its auxiliary': 'صيغة بلا فعلها المساعد',
  'another verb without its pronoun': 'فعل آخر بلا ضميره',
  'a forum, which brings no two together': 'منتدى لا يجمع اثنين بعينهما',
  'a match': 'مباراة',
  'a morsel, spelt like "to the summit"': 'كلمة «لقمة» المكتوبة مثل «للقمة»',
  'a room or feast, named after meetings': 'قاعة أو مناسبة تحمل اسم اللقاء',
  'no letter: a text, a thesis or a figure of speech': 'ليست رسالة: نص أو أطروحة أو مجاز',
  'no audience: what is received is no guest': 'ليس استقبالا: المستقبل ليس ضيفا',
  'a reception at the arrival: part of the visit': 'استقبال عند الوصول: جزء من الزيارة',
  'with the press: what is said there is a statement': 'مع الصحافة: ما يقال فيه تصريح',
  'a talk with the press is a statement': 'الحديث إلى الصحافة تصريح',
  'of a private person, who holds no office': 'لشخص لا يشغل منصبا',
  'relations between states, no encounter': 'علاقات بين دول لا لقاء',
  'no telephone is told of': 'لا يذكر هاتف',
  'called something, not somebody': 'دعا إلى شيء ولم يتصل بأحد',
  'nobody who visits': 'لا زائر',
  'a journey in the own country is no visit': 'التنقل داخل البلد ليس زيارة',
  'impersonal: nobody is said to say it': 'مبني على غير شخص: لا يذكر قائله',
  'passive: nobody is said to say it': 'مبني للمجهول: لا يذكر قائله',
  'said by nobody in particular': 'لا قائل معينا له',
  'nobody is named who says it': 'لا يسمى قائله',
  'a gerund that belongs to no clause': 'صيغة لا تتبع جملة',
  'nothing is said': 'لا شيء يقال',
  'refused to say anything': 'رفض أن يقول شيئا',
  'what is denied is not said': 'ما ينفى لا يقال',
  'inside a quotation': 'داخل اقتباس',
};
