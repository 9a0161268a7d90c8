/** `sila cypher`: a question to the graph in Cypher, which may read and nothing else. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { type CypherPart, connect, createStore } from '../app.js';
import { loadConfig } from '../config.js';
import { ANSWER_FORMATS, type AnswerFormat, written } from './cypher-answer.js';
import { printText, tell } from './output.js';

interface Options {
  readonly param: Readonly<Record<string, unknown>>;
  readonly format: AnswerFormat;
  readonly maxRows: number;
  readonly timeout: number;
}

/** `name=value`: the value is JSON where it is some, else text. */
const paramOption = (
  text: string,
  before: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError(`"${text}" is no parameter; write it as name=value.`);
  const value = text.slice(at + 1);
  let parsed: unknown = value;
  try {
    parsed = JSON.parse(value);
  } catch {
    // plain text needs no quotes
  }
  return { ...before, [text.slice(0, at).replace(/^\$/, '')]: parsed };
};

const wholeNumber =
  (max: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < 1 || number > max)
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${max}.`);
    return number;
  };

const run = async (query: string, { param, format, maxRows, timeout }: Options): Promise<void> => {
  const connection = await connect(loadConfig());
  try {
    const parts = createStore(connection).cypher({
      query,
      parameters: param,
      maxRows,
      timeout: timeout * 1000,
    });
    const first = await parts.next();
    const columns = !first.done && 'columns' in first.value ? first.value.columns : [];
    let truncated = false;
    let count = 0;
    async function* rows(): AsyncGenerator<Readonly<Record<string, unknown>>> {
      for await (const part of parts as AsyncIterable<CypherPart>) {
        if ('truncated' in part) truncated = true;
        else if ('row' in part) {
          count += 1;
          yield part.row;
        }
      }
    }
    for await (const text of written[format](columns, rows())) await printText(text);
    if (truncated) tell(`warning: there are more rows than ${maxRows}; --max-rows lets more through.`);
    else tell(`${count} ${count === 1 ? 'row' : 'rows'}.`);
  } finally {
    await connection.close();
  }
};

export const cypherCommand = (): Command =>
  new Command('cypher')
    .description('ask the graph in Cypher; a query that would write, or reach beyond the graph, is refused')
    .argument('<query>', 'the query, in quotes')
    .option('--param <name=value>', 'a parameter, JSON or text; may be given several times', paramOption, {})
    .addOption(new Option('--format <format>', 'how to print rows').choices(ANSWER_FORMATS).default('table'))
    .option('--max-rows <count>', 'rows after which the answer is cut off', wholeNumber(10_000_000), 10_000)
    .option('--timeout <seconds>', 'what the database may take', wholeNumber(86_400), 30)
    .action(run);
