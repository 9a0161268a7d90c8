/** `sila eval`: extraction quality against annotated articles. */
import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import {
  Calibration,
  calibrationTable,
  type GoldArticle,
  openReader,
  parseLines,
  score,
  table,
} from '../app.js';
import { InputError } from '../errors.js';
import type { ExtractedPage } from '../model.js';
import { print } from './output.js';

const read = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new InputError('INPUT_NOT_FOUND', 'The file cannot be read.', {
      input: path,
      hint: 'Check the path.',
      cause,
    });
  }
};

const extractAll = async (gold: readonly GoldArticle[]): Promise<ExtractedPage[]> => {
  const ingestPage = await openReader();
  return gold.map(
    ({ id, text, title, publishedAt }) =>
      ingestPage({ id: String(id), format: 'text', content: text, title, publishedAt }, { language: 'ar' })
        .extracted,
  );
};

const run = async (
  goldPath: string,
  extractedPath: string | undefined,
  { json, calibration }: { readonly json?: boolean; readonly calibration?: boolean },
): Promise<void> => {
  const gold = parseLines<GoldArticle>(await read(goldPath), goldPath);
  const pages =
    extractedPath === undefined
      ? await extractAll(gold)
      : parseLines<ExtractedPage>(await read(extractedPath), extractedPath);
  const measured = new Calibration();
  const result = score(gold, pages, measured.judge);
  const confidence = { byConfidence: measured.byConfidence(), byRule: measured.byRule() };
  if (json) await print(JSON.stringify(calibration ? { ...result, ...confidence } : result));
  else await print(table(result));
  if (json || !calibration) return;
  await print(`\n${calibrationTable('confidence', confidence.byConfidence)}`);
  await print(`\n${calibrationTable('rule', confidence.byRule)}`);
};

export const evalCommand = (): Command =>
  new Command('eval')
    .description('score extraction against annotated articles: precision, recall and F1 of each kind of fact')
    .argument('<gold>', 'annotated articles, one JSON object a line')
    .argument('[extracted]', 'what sila extract printed; default: the texts are extracted now')
    .option('--calibration', 'also how often facts were right, by the confidence they claim and by rule')
    .option('--json', 'print figures as JSON')
    .action(run);
