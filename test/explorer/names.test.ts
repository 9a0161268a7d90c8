/** Where names stand in the drawing. */
import { describe, expect, it } from 'vitest';
import { type Box, freePlace, placesFor } from '../../web/src/graph/label-places.js';

const FRAME = { width: 400, height: 300 };
const [WIDTH, HEIGHT] = [80, 16];
const place = (
  spot: { x: number; y: number; size: number },
  taken: readonly Box[] = [],
  neighboursX = spot.x,
) => freePlace(placesFor(spot, WIDTH, HEIGHT, neighboursX, FRAME), taken, FRAME);
const overlaps = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

describe('a name in the drawing', () => {
  it('stands beside its node, away from its neighbours', () => {
    expect(place({ x: 200, y: 150, size: 8 })?.left).toBeGreaterThan(208);
    expect(place({ x: 200, y: 150, size: 8 }, [], 250)?.right).toBeLessThan(192);
  });

  it('stays whole within the frame', () => {
    for (const x of [5, 200, 395])
      for (const y of [5, 150, 295]) {
        const box = place({ x, y, size: 8 });
        expect(box?.left).toBeGreaterThanOrEqual(0);
        expect(box?.right).toBeLessThanOrEqual(FRAME.width);
        expect(box?.top).toBeGreaterThanOrEqual(0);
        expect(box?.bottom).toBeLessThanOrEqual(FRAME.height);
      }
  });

  it('covers no other name, and is left out where there is no room', () => {
    const taken: Box[] = [];
    for (let i = 0; i < 12; i++) {
      const box = place({ x: 200, y: 150, size: 8 }, taken);
      if (!box) break;
      expect(taken.some((other) => overlaps(other, box))).toBe(false);
      taken.push(box);
    }
    expect(taken.length).toBeGreaterThanOrEqual(4);
    expect(place({ x: 200, y: 150, size: 8 }, taken)).toBeNull();
  });
});
