/** `explain` and `extract`: how facts are come by, of an article in the graph and of a page that is not there yet. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { InputError, SilaError } from '../errors.js';
import { allows } from '../model/role.js';
import { either, fieldsOf, wants as needed, type Selection } from '../model/selection.js';
import type { ArticleText, Page } from '../model.js';
import type { Context, Explain } from './context.js';
import { derivationsOf } from './derivations.js';
import { ArticleExplanation, ExtractedArticle } from './explain.type.js';
import { PageInput } from './ingest.type.js';
import { Needs } from './needs.js';
import { pageOf } from './page-of.js';
import { Wants } from './selection.js';

/** More pages than this at once belong into `sila extract`. */
const MOST_FETCHED = 20;

/** What the rules read of an article. */
const READ = needed('id language title publishedAt text');

const ModelArgument = () =>
  Arg('model', () => Boolean, {
    defaultValue: false,
    description:
      'Shows the article to the configured model too, which costs: for editors. Errors: FORBIDDEN; BAD_USER_INPUT where none is configured.',
  });

/** An article’s facts, and a model’s where it is asked for. */
const read = async (
  article: Parameters<Explain>[0] & Pick<ArticleText, 'position'>,
  wanted: boolean,
  { who, explain, consult }: Context,
) => {
  const rules = await explain(article);
  if (!wanted) return { ...derivationsOf(article.text, rules), modelFailure: null };
  if (!allows(who.role, 'editor'))
    throw new SilaError('FORBIDDEN', `Asking the model needs the role editor; ${who.name} is ${who.role}`, {
      hint: 'Ask an administrator for a key of that role.',
    });
  if (!consult)
    throw new SilaError('BAD_USER_INPUT', 'No model is configured.', {
      input: 'model',
      hint: 'Leave the argument out, or set SILA_LLM_URL and SILA_LLM_MODEL.',
    });
  const { id, language, ...shown } = article;
  const { warning, ...found } = await consult(shown, rules);
  return { ...derivationsOf(article.text, found), modelFailure: warning?.message ?? null };
};

/** The articles of a page, each with its facts. */
const readPage = async (page: Page, model: boolean, context: Context) => {
  const { page: told, articles } = await context.extract(page);
  const readings = articles.map(async ({ position, title, publishedAt, text }) => {
    const article = { id: told.id, language: told.language, position, title, publishedAt, text };
    return { ...article, ...(await read(article, model, context)) };
  });
  return Promise.all(readings);
};

@Resolver()
export class ExplainResolver {
  @Needs('reader')
  @Query(() => ArticleExplanation, {
    nullable: true,
    description:
      'How the facts of an article are come by, and what was dropped and why; null where there is no such article. Errors: UNSUPPORTED_LANGUAGE.',
  })
  async explain(
    @Arg('article', () => ID, { description: 'An article’s id.' }) id: string,
    @ModelArgument() model: boolean,
    @Wants() wants: Selection,
    @Ctx() context: Context,
  ) {
    const article = await context.graph.article(id, either(READ, fieldsOf(wants, 'article')));
    return article && { article, ...(await read({ ...article, position: 'MAIN' }, model, context)) };
  }

  @Needs('reader')
  @Query(() => [ExtractedArticle], {
    description:
      'Reads a page and writes nothing: the articles in it, with what `ingest` would take from each. Errors: BAD_RECORD, EMPTY_INPUT, NO_ARTICLE, UNSUPPORTED_LANGUAGE.',
  })
  async extract(
    @Arg('page', () => PageInput, { description: 'The page.' }) page: PageInput,
    @ModelArgument() model: boolean,
    @Ctx() context: Context,
  ) {
    const input = pageOf(page, 0);
    if ('error' in input) throw input.error;
    return readPage(input.page, model, context);
  }

  @Needs('editor')
  @Query(() => [ExtractedArticle], {
    description: `Fetches a page and writes nothing: what \`ingestUrl\` would take from it; of a feed or sitemap, from the first ${MOST_FETCHED} pages that it links to. Pages that cannot be used are left out where others can. Errors: those of \`extract\`, ADDRESS_REFUSED, ROBOTS_DISALLOWED, FETCH_FAILED, FETCH_TIMEOUT.`,
  })
  async extractUrl(
    @Arg('url', () => String, { description: 'The address.' }) url: string,
    @Ctx() context: Context,
  ) {
    const found: Awaited<ReturnType<typeof readPage>> = [];
    let failure: unknown = null;
    let pages = 0;
    for await (const input of context.pagesOf(url)) {
      try {
        if ('error' in input) throw input.error;
        found.push(...(await readPage(input.page, false, context)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        failure ??= error;
      }
      pages += 1;
      if (pages === MOST_FETCHED) break;
    }
    if (found.length === 0 && failure) throw failure;
    return found;
  }
}
