/** The whole graph as an export gives it: what is lost or doubled shows in it. */
import { type ExportRequest, exportRequest, exportText, graphArgs } from '../../src/export/index.js';
import type { GraphStore } from '../../src/graph/index.js';

export const graphText = async (
  store: Pick<GraphStore, 'exportRows'>,
  format: ExportRequest['format'] = 'jsonl',
): Promise<string> => {
  const request = exportRequest({ format });
  let text = '';
  for await (const piece of exportText(store.exportRows(graphArgs(request)), request)) text += piece;
  return text;
};
