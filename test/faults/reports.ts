/** Invented reports, each of a call of its own, and the whole graph as text: what is lost or doubled shows in it. */
import { exportRequest, exportText, graphArgs } from '../../src/export/index.js';
import type { GraphStore } from '../../src/graph/index.js';

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

export const graphText = async (store: Pick<GraphStore, 'exportRows'>): Promise<string> => {
  const request = exportRequest({ format: 'jsonl' });
  let text = '';
  for await (const piece of exportText(store.exportRows(graphArgs(request)), request)) text += piece;
  return text;
};
