/** The model beside the rules: it may add, never take away, and where it fails the rules' facts are all there. */
import { SilaError } from '../errors.js';
import type { Explanation, Extraction, Extractor, IngestResult } from '../ingest/index.js';
import type { ArticleText, Warning } from '../model.js';
import { together } from './compare.js';
import type { Purse } from './spent.js';

/** UTF-16 code units: beyond it an article does not fit what most models read at a time. */
const LONGEST = 60_000;
/** After so many failures in a row the model is left alone for a while, so that an ingest is not held up page by page. */
const FAILURES = 5;
const REST = 60_000;

export interface SecondReading {
  /** An article that the rules have read, read by the model too. */
  ofArticle(
    article: ArticleText,
    rules: Extraction,
    index?: number,
  ): Promise<Explanation & { readonly warning?: Warning }>;
  /** A page that the rules have read. What fails is told in its warnings. */
  ofPage(result: {
    readonly extracted: IngestResult['extracted'];
    readonly trace?: IngestResult['trace'];
  }): Promise<IngestResult>;
}

export const createSecondReading = (extractor: Extractor, model: string, purse: Purse): SecondReading => {
  let failures = 0;
  let restUntil = 0;

  const read = async (article: ArticleText, index: number): Promise<Extraction | Warning> => {
    const place = `article ${index + 1}`;
    if (article.text.length > LONGEST)
      return {
        code: 'MODEL_FAILED',
        message: `Not shown to the model: longer than ${LONGEST} characters. The rules read it.`,
        place,
      };
    if (Date.now() < restUntil)
      return {
        code: 'MODEL_FAILED',
        message: `The model is not asked for a minute: it failed ${FAILURES} times in a row. The rules read the article.`,
        place,
      };
    try {
      const extraction = await extractor(article, index);
      failures = 0;
      purse.read(true);
      return extraction;
    } catch (error) {
      if (!(error instanceof SilaError)) throw error;
      failures += 1;
      purse.read(false);
      if (failures >= FAILURES) {
        failures = 0;
        restUntil = Date.now() + REST;
      }
      return {
        code: error.code,
        message: `${error.message} The rules read the article. ${error.hint ?? ''}`.trim(),
        place,
      };
    }
  };

  const ofArticle: SecondReading['ofArticle'] = async (article, rules, index = 0) => {
    const found = await read(article, index);
    return 'code' in found ? { ...rules, warning: found } : together(rules, found, model);
  };
  return {
    ofArticle,
    ofPage: async ({ extracted, trace = [] }) => {
      const readings = await Promise.all(
        extracted.articles.map(({ actors, events, ...article }, index) =>
          ofArticle(
            article,
            { actors, events, trace: trace.filter((entry) => entry.article === index) },
            index,
          ),
        ),
      );
      return {
        extracted: {
          ...extracted,
          articles: extracted.articles.map((article, index) => {
            const { actors = [], events = [], comparison } = readings[index] ?? {};
            return { ...article, actors, events, ...(comparison ? { comparison } : {}) };
          }),
          warnings: [...extracted.warnings, ...readings.flatMap(({ warning }) => warning ?? [])],
        },
        trace: readings.flatMap((reading) => reading.trace),
      };
    },
  };
};
