/** Calibration counts what it is told. */
import { describe, expect, it } from 'vitest';
import { Calibration, calibrationTable } from '../src/eval/calibration.js';
import type { EventFact } from '../src/model.js';

const event = (rule: string, confidence: number): EventFact =>
  ({ id: 'e1', type: 'DENIAL', rule, confidence }) as EventFact;

describe('calibration', () => {
  it('sets the share that was right beside the confidence that was said', () => {
    const measured = new Calibration();
    measured.judge(event('xx/denial/verb', 0.9), true);
    measured.judge(event('xx/denial/verb', 0.9), true);
    measured.judge(event('xx/denial/untruth', 0.5), false);
    expect(measured.byConfidence()).toEqual([
      { of: '0.50', said: 0.5, right: 0, facts: 1 },
      { of: '0.90', said: 0.9, right: 1, facts: 2 },
    ]);
    expect(calibrationTable('rule', measured.byRule())).toContain('xx/denial/verb');
  });

  it('leaves out claims that only a denial tells of: gold does not list them', () => {
    const measured = new Calibration();
    measured.judge(event('xx/statement/denied-claim', 0.6), false);
    expect(measured.byRule()).toEqual([]);
  });
});
