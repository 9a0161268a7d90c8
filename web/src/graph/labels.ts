/**
 * Names in the drawing: beside, above or below their node, where they cover no other name and no node; whole within
 * the frame, and readable over the links that they cross. A name that has no place is left out.
 */
import type Sigma from 'sigma';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import { languageOf } from '../parts/text.js';
import { type Box, boxOf, freePlace, placesFor } from './label-places.js';

/** Which way a name runs. */
export const directionOf = (text: string): 'rtl' | 'ltr' => (languageOf(text) === 'ar' ? 'rtl' : 'ltr');

/** Of more nodes than this none keeps names away: they are small, and a frame has little time. */
const OBSTACLES = 400;

interface Placed {
  /** What a node's name is, and where; null for a name that found no place. */
  readonly names: Map<string, Box | null>;
  readonly taken: Box[];
}
const drawn = new WeakMap<Sigma, Placed>();

const obstacles = (sigma: Sigma): Box[] => {
  const model = sigma.getGraph();
  if (model.order > OBSTACLES) return [];
  return model.mapNodes((id) => {
    const { x = 0, y = 0, size = 1 } = sigma.getNodeDisplayData(id) ?? {};
    return boxOf({ ...sigma.framedGraphToViewport({ x, y }), size: sigma.scaleSize(size) });
  });
};

/** A frame begins: nothing has its place yet. */
export const clearNames = (sigma: Sigma): void => {
  drawn.delete(sigma);
};
/** Names as they stand in the frame that is shown. */
export const namesDrawn = (sigma: Sigma): ReadonlyMap<string, Box | null> =>
  drawn.get(sigma)?.names ?? new Map();

/** Draws for one drawing; `ground` is the colour that keeps a name apart from what is beneath it. */
export const labelDrawing =
  (sigma: () => Sigma | null, ground: () => string): NodeLabelDrawingFunction =>
  (context, data, settings) => {
    const drawing = sigma();
    if (!data.label || !drawing) return;
    const { key } = data as typeof data & { readonly key: string };
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    const placed = drawn.get(drawing) ?? { names: new Map<string, Box | null>(), taken: obstacles(drawing) };
    drawn.set(drawing, placed);
    let box = placed.names.get(key);
    if (box === undefined) {
      const frame = drawing.getDimensions();
      const model = drawing.getGraph();
      const at = (id: string): number => {
        const { x = 0, y = 0 } = drawing.getNodeDisplayData(id) ?? {};
        return drawing.framedGraphToViewport({ x, y }).x;
      };
      const near = model.neighbors(key);
      const mean = near.length > 0 ? near.reduce((sum, id) => sum + at(id), 0) / near.length : data.x;
      const width = context.measureText(data.label).width;
      const places = placesFor(data, width, settings.labelSize * 1.3, mean, frame);
      // whom one has chosen is named in any case
      box = freePlace(places, placed.taken, frame) ?? (data.highlighted ? (places[0] ?? null) : null);
      placed.names.set(key, box);
      if (box) placed.taken.push(box);
    }
    if (!box) return;
    context.direction = directionOf(data.label);
    context.textAlign = 'left';
    const y = (box.top + box.bottom) / 2 + settings.labelSize / 3;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = ground();
    context.strokeText(data.label, box.left, y);
    context.fillStyle = settings.labelColor.color ?? '#000';
    context.fillText(data.label, box.left, y);
  };
