/** Places for a name around its node: geometry alone. */

/** Pixels between a node's rim and its name. */
const GAP = 4;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
export interface Frame {
  readonly width: number;
  readonly height: number;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
export const boxOf = ({ x, y, size }: Spot): Box => ({
  left: x - size,
  right: x + size,
  top: y - size,
  bottom: y + size,
});
const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Where a name may stand, the best first: on the side away from the neighbours, on the other, above and below, aslant. */
export const placesFor = (
  { x, y, size }: Spot,
  width: number,
  height: number,
  neighboursX: number,
  frame: Frame,
): Box[] => {
  const right = boxAt(x + size + GAP, y - height / 2, width, height);
  const left = boxAt(x - size - GAP - width, y - height / 2, width, height);
  const middle = Math.max(2, Math.min(x - width / 2, frame.width - width - 2));
  const above = boxAt(middle, y - size - GAP / 2 - height, width, height);
  const below = boxAt(middle, y + size + GAP / 2, width, height);
  const sides = neighboursX > x ? [left, right] : [right, left];
  const [up, down] = [above.top, below.top];
  const aslant = [up, down].flatMap((top) => [
    boxAt(x - size, top, width, height),
    boxAt(x + size - width, top, width, height),
  ]);
  return [...sides, above, below, ...aslant];
};

/** The first place that is free and within the frame. */
export const freePlace = (places: readonly Box[], taken: readonly Box[], frame: Frame): Box | null =>
  places.find(
    (box) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= frame.width &&
      box.bottom <= frame.height &&
      !taken.some((other) => overlap(box, other)),
  ) ?? null;
