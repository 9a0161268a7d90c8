/** The line that a terminal shows while pages are ingested. */
import { describe, expect, it } from 'vitest';
import { createProgressLine } from '../../src/cli/progress.js';

const shown = (isTTY: boolean, total: number | null) => {
  const written: string[] = [];
  let time = 1_000_000;
  const stream = {
    isTTY,
    write: (text: string) => {
      written.push(text);
      return true;
    },
  };
  const line = createProgressLine({ stream: stream as never, total, now: () => time });
  return {
    line,
    written,
    after: (seconds: number) => {
      time += seconds * 1000;
    },
  };
};
const report = (pages: number, failures = 0) => ({
  job: 'x',
  pages,
  articlesAdded: pages,
  eventsAdded: pages * 3,
  failures,
  done: false,
});

describe('the line of an ingest', () => {
  it('tells the part that is done, the rate, what failed and the time left', () => {
    const { line, written, after } = shown(true, 4_000);
    after(60);
    line.read(1_000);
    line.tellProgress(report(600, 2));
    expect(written.at(-1)).toContain(
      '[#####---------------] 25 %, 600 pages written, 10 a second, 1800 events, 2 failed, 3 min left',
    );
    line.read(2_900);
    after(60);
    line.tellProgress(report(1_200));
    expect(written.at(-1)).toContain('97 %, 1200 pages written, 10 a second, 3600 events, 4 s left');
  });

  it('guesses no time where the length of the input is not known, or next to nothing was read', () => {
    const unknown = shown(true, null);
    unknown.after(10);
    unknown.line.tellProgress(report(50));
    expect(unknown.written.at(-1)).toMatch(/50 pages written, 5 a second, 150 events$/);
    const early = shown(true, 1_000_000);
    early.after(10);
    early.line.read(10);
    early.line.tellProgress(report(1));
    expect(early.written.at(-1)).toContain('0 %, 1 pages written');
    expect(early.written.at(-1)).not.toContain('left');
  });

  it('is not written where there is no terminal, nor more often than anybody reads', () => {
    const file = shown(false, 100);
    file.after(1);
    file.line.tellProgress(report(1));
    file.line.clear();
    expect(file.written).toEqual([]);
    const terminal = shown(true, 100);
    terminal.after(1);
    for (const pages of [1, 2, 3]) terminal.line.tellProgress(report(pages));
    expect(terminal.written).toHaveLength(1);
  });
});
