/** Somebody told by an office alone carries it as a role: other articles may tell who held it. */
import { describe, expect, it } from 'vitest';
import { ingestPage } from '../../../src/ingest/index.js';

const unnamed = (content: string) =>
  (
    ingestPage({ id: 'office', format: 'text', content, publishedAt: '2025-11-06' }).extracted.articles[0]
      ?.actors ?? []
  ).flatMap((actor) => (actor.kind === 'UNNAMED_SOURCE' ? [actor] : []));
const rolesIn = (content: string): readonly string[] =>
  unnamed(content).flatMap(({ role }) =>
    role
      ? [
          [role.office, role.portfolio, role.state, role.body, role.post, role.former ? 'former' : null]
            .filter(Boolean)
            .join(' '),
        ]
      : [],
  );

describe('an office alone', () => {
  it.each([
    ['قال وزير الخارجية المصري إن العلاقات متينة.', ['minister foreign_affairs EG']],
    ['قال الرئيس الأمريكي إن المهمة صعبة.', ['president US']],
    ['قال رئيس وزراء العراق إن الحرب انتهت.', ['prime_minister IQ']],
    ['قالت المستشارة الألمانية إن القرار جاهز.', ['prime_minister DE']],
    ['قال وزير الخارجية المصري السابق إن العلاقات متينة.', ['minister foreign_affairs EG former']],
    ['أكد وزير دفاع تركيا أن الحدود آمنة.', ['minister defense TR']],
    // of whom nothing is told that is an event
    ['ألغى رئيس الوزراء الماليزي مشروع القطار السريع.', ['prime_minister MY']],
    // heads of bodies, by whatever name of theirs
    ['أعرب الأمين العام للأمم المتحدة عن قلقه.', ['secretary_general الأمم المتحدة']],
    ['قال أمين عام الجامعة العربية إن القمة قريبة.', ['secretary_general جامعة الدول العربية']],
    ['قال رئيس البنك الدولي إن الفقر تحد.', ['director البنك الدولي']],
    ['قالت مديرة صندوق النقد الدولي إن الديون تثقل.', ['director صندوق النقد الدولي']],
    ['قالت رئيسة المفوضية الأوروبية إن الدعم مستمر.', ['president EU المفوضية الأوروبية']],
    ['قال بابا الفاتيكان إن الأخوة أقوى.', ['other VA الكرسي الرسولي']],
    ['قال شيخ الأزهر إن السلام مهم.', ['other EG الأزهر']],
    ['قال محافظ البنك المركزي المصري إن السيولة كافية.', ['director EG البنك المركزي']],
    // who is posted, and where
    ['قال السفير السعودي لدى لبنان إن الوضع صعب.', ['ambassador SA LB']],
    ['قال سفير روسيا بالقاهرة إن القمح سيصل.', ['ambassador RU EG']],
    ['رحب المبعوث الأممي إلى اليمن بالهدنة.', ['special_envoy الأمم المتحدة YE']],
    // a state written with its preposition; whom an envoy briefs, meets
    ['زار السفير الياباني بتونس وزير الزراعة.', ['ambassador JP TN']],
    ['أبلغ المبعوث الأممي إلى ليبيا مجلس الأمن بالهدنة.', ['special_envoy الأمم المتحدة LY']],
    [
      'التقى المبعوث الأميركي إلى السودان وزير الدفاع الكيني.',
      ['special_envoy US SD', 'minister defense KE'],
    ],
    // a chargé, who heads the embassy
    ['قال القائم بأعمال السفارة الهندية في الكويت إن الجالية بخير.', ['ambassador IN السفارة KW']],
    // by what they are for
    ['قال المفوض الأوروبي لشؤون الجوار إن الدعم مستمر.', ['other EU المفوضية الأوروبية الجوار']],
    [
      'قال مساعد وزير الخارجية الياباني للشؤون الآسيوية إن الحوار مستمر.',
      ['deputy_minister foreign_affairs JP الاسيويه'],
    ],
    // by the words of the title that name a body of a state
    ['قال رئيس المحكمة الاتحادية العراقية إن الحكم بات.', ['judge IQ المحكمة الاتحادية العراقية']],
    ['قال النائب العام الأردني إن التحقيق مستمر.', ['judge JO النيابة العامة']],
    ['قال محافظ كركوك إن الوضع مستقر.', ['governor IQ كركوك']],
    ['قال الناطق باسم حركة فتح إن اللقاء قريب.', ['spokesperson حركة فتح']],
    // who is to take office; the ministers of two governments
    ['قال رئيس الوزراء العراقي المكلف إن القائمة جاهزة.', ['prime_minister IQ مكلف']],
    [
      'قال وزير المالية في حكومة الوفاق الليبية إن الرواتب صرفت.',
      ['minister finance LY حكومة الوفاق الوطني'],
    ],
    // of the state in whose capital the article is dated
    ['بيروت – قال رئيس الحكومة إن المرفأ سيبنى.', ['prime_minister LB']],
    ['عمّان – قال رئيس الحكومة إن الموازنة جاهزة.', ['prime_minister JO']],
    // near-misses: a city that is no capital; a commissioner for nothing that is told
    ['جنيف – قال رئيس الحكومة إن المرفأ سيبنى.', []],
    ['قال المفوض الأوروبي إن الدعم مستمر.', []],
    // the voice of a ministry
    ['قال المتحدث باسم وزارة الخارجية الإيرانية إن الرد جاهز.', ['spokesperson foreign_affairs IR']],
    // a counterpart whom the article does not name
    ['التقى وزير الدفاع الأردني سالم الحياري نظيره المصري اليوم.', ['minister defense EG']],
    // a woman's counterpart
    ['التقى وزير الدفاع الأردني سالم الحياري نظيرته الهولندية اليوم.', ['minister defense NL']],
    // near-miss: whom it names
    ['التقى وزير الدفاع الأردني سالم الحياري نظيره المصري مازن ناصف اليوم.', []],
    // whom another telephones is told by an office too
    ['اتصل رئيس الوزراء الماليزي بالرئيس الكيني دانيال موانغي اليوم.', ['prime_minister MY']],
    // verb first: offices of two states are two people's
    ['هنأ أمير قطر الرئيس الإيراني بتوليه منصبه.', ['emir QA', 'president IR']],
    ['هاتف وزير الدفاع المصري وزير الدفاع الأردني أمس.', ['minister defense EG', 'minister defense JO']],
    ['التقى وزير الدفاع التركي نظيره العراقي اليوم.', ['minister defense TR', 'minister defense IQ']],
    [
      'استقبل الأمين العام لجامعة الدول العربية وزير خارجية جيبوتي اليوم.',
      ['secretary_general جامعة الدول العربية', 'minister foreign_affairs DJ'],
    ],
    // near-miss: two offices of one state before a name
    ['قال نائب رئيس الوزراء القطري وزير الدفاع القطري سالم العطية إن الحدود آمنة.', []],
    // near-misses: one of several, a deputy, a part of a body
    ['قال متحدث باسم وزارة الخارجية الإيرانية إن الرد جاهز.', []],
    ['قال السفير السعودي إن الوضع صعب.', []],
    ['قال الأمين العام المساعد لجامعة الدول العربية إن الاجتماع ناجح.', []],
    ['قال مدير مكتب منظمة الصحة العالمية في غزة إن الوضع خطير.', []],
    ['قال نائب رئيس البنك الدولي إن الفقر تحد.', []],
    // near-misses: somebody of whom there are several, or of no state
    ['ألغى وزير ماليزي مشروع القطار السريع.', []],
    ['قال وزير دفاع تركي إن الحدود آمنة.', []],
    ['قال وزير مصري إن العلاقات متينة.', []],
    ['قالت وزيرة خارجية فرنسية سابقة إن العلاقات متينة.', []],
    ['قال مسؤول أمريكي إن المهمة صعبة.', []],
    ['قال مصدر في الخارجية المصرية إن العلاقات متينة.', []],
    ['قال وزراء الخارجية العرب إن العلاقات متينة.', []],
  ])('%s', (content, roles) => {
    expect(rolesIn(content)).toEqual(roles);
  });

  it.each([
    ['قال وزير الخارجية المصري إن العلاقات متينة. وأضاف الوزير أن القمة قريبة.', 1],
    // near-misses: of another state, of another office
    ['قال وزير الخارجية المصري إن العلاقات متينة. وقال وزير سوداني إن القمة قريبة.', 2],
    ['قال وزير الخارجية المصري إن العلاقات متينة. وقال السفير إن القمة قريبة.', 2],
  ])('is gone back to by less of it: %s', (content, voices) => {
    expect(unnamed(content)).toHaveLength(voices);
  });

  it('is the name behind the counterpart’s, with the other side’s nationality', () => {
    const [source] = unnamed('بحث وزير الدفاع الأردني سالم الحياري هاتفيا أمس مع نظيره المصري الحدود.');
    expect(source?.name).toBe('وزير الدفاع المصري');
  });
});

describe('another name in brackets', () => {
  const people = (content: string) =>
    (ingestPage({ id: 'name', format: 'text', content }).extracted.articles[0]?.actors ?? []).flatMap(
      (actor) => (actor.kind === 'PERSON' ? [[actor.name, ...actor.aliases].join('|')] : []),
    );
  it.each([
    ['قال الرئيس الفلسطيني محمود عباس (أبو مازن) إن الحوار قريب.', ['محمود عباس|أبو مازن']],
    [
      'قال قائد قوات الدعم السريع محمد حمدان دقلو (حميدتي) إن قواته باقية. وقال حميدتي إن الحرب طويلة.',
      ['محمد حمدان دقلو|حميدتي'],
    ],
    // near-misses: a party, an age, what he is
    ['قال النائب اللبناني حسن فضل الله (حزب الله) إن الجلسة ناجحة.', ['حسن فضل الله']],
    ['قال السناتور الأميركي ليندسي غراهام (جمهوري) إن الدعم مستمر.', ['ليندسي غراهام']],
    ['قال الرئيس الإيراني إبراهيم رئيسي هاتفيا إن الرد جاهز.', ['إبراهيم رئيسي']],
  ])('%s', (content, names) => {
    expect(people(content)).toEqual(names);
  });
});
