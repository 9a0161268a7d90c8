/** How the database carries out a save: what it reads must not grow with the graph. */
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savePages } from '../../src/graph/save/index.js';
import { openGraph, testConfig } from './open.js';
import { callReport, disputedReport } from './pages.js';

/** An operator of a plan, with those that feed it. */
interface Operator {
  readonly operatorType: string;
  readonly children: readonly Operator[];
}
/**
 * Reads that are wrong at any size: of all nodes of a label, which no index answers, and of a whole index once for each
 * row. (A whole index read once is what a small graph is quickest with; a larger one is planned anew.)
 */
const wrongIn = ({ operatorType, children }: Operator, isRepeated = false): readonly string[] => {
  const repeats = /Apply|CartesianProduct/.test(operatorType);
  const isWrong =
    /AllNodesScan|LabelScan|TypeScan/.test(operatorType) || (isRepeated && operatorType.includes('Scan'));
  return [
    ...(isWrong ? [operatorType] : []),
    ...children.flatMap((child, i) => wrongIn(child, isRepeated || (repeats && i > 0))),
  ];
};

const DAYS = 28;
/** Reports of one call after another between the same two, and of what is claimed and denied. */
const reports = (month: string) =>
  Array.from({ length: DAYS }, (_, i) => {
    const day = `${month}-${String(i + 1).padStart(2, '0')}`;
    const lead = `تقرير ${day}.`;
    return [callReport({ id: day, lead, publishedAt: day, day }), disputedReport(`disputed ${day}`, lead)];
  }).flat();

describe('a save', () => {
  let graph: Awaited<ReturnType<typeof openGraph>>;
  beforeAll(async () => {
    graph = await openGraph();
  });
  afterAll(() => graph.close());

  it('reads no more of a graph that has grown', async () => {
    const statements = new Map<string, Record<string, unknown>>();
    const save = (month: string) =>
      savePages(
        (work) =>
          graph.connection.writeTransaction((run) =>
            work((cypher, parameters = {}) => {
              statements.set(cypher, parameters);
              return run(cypher, parameters);
            }),
          ),
        reports(month),
        { englishName: (name) => name, claimStems: (text) => text.split(' ') },
      );
    await save('2025-01');
    statements.clear();
    await save('2025-02');
    // again: what is known gets provenance only
    await save('2025-01');
    expect(statements.size).toBeGreaterThan(30);

    const { uri, username, password } = testConfig().neo4j;
    const driver = neo4j.driver(uri ?? '', neo4j.auth.basic(username, password));
    const session = driver.session();
    try {
      const wrong: string[] = [];
      for (const [cypher, parameters] of statements) {
        const { summary } = await session.run(`EXPLAIN ${cypher}`, parameters);
        if (!summary.plan) throw new Error(`no plan of ${cypher}`);
        // an editor's decisions hold for everybody: all of them are read
        if (cypher.includes(':Correction')) continue;
        wrong.push(...wrongIn(summary.plan).map((operator) => `${operator}: ${cypher}`));
      }
      expect(wrong).toEqual([]);
    } finally {
      await session.close();
      await driver.close();
    }
  });
});
