/** `sila extract`: one JSON line a page, no database. */
import { Command } from 'commander';
import { openModel, openReader, readPages } from '../app.js';
import { loadConfig } from '../config.js';
import { InputError } from '../errors.js';
import { dayOption, languageOption } from './options.js';
import { print, tell, tellError, tellSpent } from './output.js';

interface Options {
  readonly publishedAt?: string;
  readonly lang?: string;
  readonly trace?: boolean;
}

const run = async (files: readonly string[], options: Options): Promise<void> => {
  const config = loadConfig();
  const { maxInputBytes } = config;
  const [model, ingestPage] = await Promise.all([openModel(config), openReader()]);
  let failed = 0;
  for await (const input of readPages(files.length > 0 ? files : ['-'], {
    publishedAt: options.publishedAt,
    maxBytes: maxInputBytes,
  })) {
    try {
      if ('error' in input) throw input.error;
      const byRules = ingestPage(input.page, { language: options.lang });
      const { extracted, trace } = model ? await model.ofPage(byRules) : byRules;
      await print(JSON.stringify(options.trace ? { ...extracted, trace } : extracted));
      for (const warning of extracted.warnings)
        tell(`warning: ${input.page.id}: ${warning.message} (${warning.code})`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed += 1;
      tellError(error);
    }
  }
  tellSpent(model);
  if (failed > 0) process.exitCode = 1;
};

export const extractCommand = (): Command =>
  new Command('extract')
    .description('print the facts of each page as one line of JSON; needs no database')
    .argument('[files...]', 'files or folders; - or nothing reads standard input')
    .option('--published-at <date>', 'day of publication of pages that carry none', dayOption)
    .option('--lang <code>', 'language of the pages; default: what the text is in', languageOption)
    .option('--trace', 'add what was considered and dropped, with the reason')
    .action(run);
