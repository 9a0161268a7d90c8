/** How Arabic sites head the parts of a page. Spellings fold; punctuation after a marker is free. */
import type { PageMarkers } from '../../engine/language.js';

export const PAGE_MARKERS: PageMarkers = {
  source: [
    'المصدر', // the source
    'مصدر الخبر', // source of the news
    'نقلا عن', // quoted from
  ],
  keywords: [
    'كلمات دلالية', // keywords
    'كلمات دليلية', // keywords
    'الكلمات الدلالية', // the keywords
    'كلمات مفتاحية', // keywords
    'الكلمات المفتاحية', // the keywords
    'وسوم', // tags
    'الوسوم', // the tags
    'سمات', // marks
    'تاغ', // tag
    'مواضيع الخبر', // subjects of the news
  ],
  readAlso: [
    'اقرأ أيضا', // read also
    'إقرأ أيضا', // read also
    'اقرأ المزيد', // read more
    'اقرا ايضا', // read also
    'اقرأوا أيضا', // read also (you all)
    'اقرأ كذلك', // read likewise
    'قد يهمك أيضا', // you may care for as well
    'شاهد أيضا', // watch also
  ],
  related: [
    'مقالات مشابهة', // similar articles
    'مقالات ذات صلة', // related articles
    'أخبار ذات صلة', // related news
    'مواضيع ذات صلة', // related subjects
    'مواضيع مشابهة', // similar subjects
    'موضوعات متعلقة', // connected subjects
    'أخبار متعلقة', // connected news
    'أخبار مشابهة', // similar news
    'الأكثر قراءة', // most read
    'آخر الأخبار', // latest news
    'ذات صلة', // related
  ],
  furniture: [
    'شارك', // share
    'رابط الخبر بصحيفة الوئام', // link to the news item in the paper al-Weeam
    'شاركها', // share it
    'مشاركة', // sharing
    'طباعة', // print
    'أضف تعليقا', // add a comment
    'التعليقات', // comments
    'تابعونا على', // follow us on
    'جميع الحقوق محفوظة', // all rights reserved
  ],
};
