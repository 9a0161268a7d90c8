/** Invented reports, each of a call of its own. */
export interface Report {
  readonly id: string;
  readonly publishedAt: string;
  readonly text: string;
}

export const report = (i: number): Report => ({
  id: `report ${i}`,
  publishedAt: `2025-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`,
  text: `أجرى وزير الخارجية النرويجي أولاف هانسن، أمس، اتصالا هاتفيا مع نظيره التونسي سامي القاسمي، بحثا خلاله الملف رقم ${i}. ونفى القاسمي أن يكون الملف رقم ${i} مغلقا.`,
});
export const reports = (count: number): Report[] => Array.from({ length: count }, (_, i) => report(i));
