/**
 * Names in the drawing: beside their node on the side away from its neighbours, whole within the frame, and readable
 * over the links that they cross.
 */
import type Sigma from 'sigma';
import type { NodeLabelDrawingFunction } from 'sigma/rendering';
import { languageOf } from '../parts/text.js';

/** Which way a name runs. */
export const directionOf = (text: string): 'rtl' | 'ltr' => (languageOf(text) === 'ar' ? 'rtl' : 'ltr');

/** Pixels between a node's rim and its name. */
export const GAP = 4;

export type Side = 'left' | 'right';

/** Away from where the links lead, unless the name would not fit there. */
export const sideOf = (
  { x, size, width }: { readonly x: number; readonly size: number; readonly width: number },
  /** Mean place of the neighbours; the node's own where it has none. */
  neighboursX: number,
  frame: number,
): Side => {
  const room = { left: x - size - GAP, right: frame - x - size - GAP };
  const wanted: Side = neighboursX > x ? 'left' : 'right';
  const other: Side = wanted === 'left' ? 'right' : 'left';
  return room[wanted] >= width || room[wanted] >= room[other] ? wanted : other;
};

/** The side on which a node's name stands, `width` pixels long. */
export const labelSide = (sigma: Sigma, node: string, width: number): Side => {
  const model = sigma.getGraph();
  const at = (id: string): number => {
    const { x = 0, y = 0 } = sigma.getNodeDisplayData(id) ?? {};
    return sigma.framedGraphToViewport({ x, y }).x;
  };
  const x = at(node);
  const near = model.neighbors(node);
  const mean = near.length > 0 ? near.reduce((sum, id) => sum + at(id), 0) / near.length : x;
  const size = sigma.scaleSize(sigma.getNodeDisplayData(node)?.size ?? 1);
  return sideOf({ x, size, width }, mean, sigma.getDimensions().width);
};

/** Draws for one drawing; `ground` is the colour that keeps a name apart from what is beneath it. */
export const labelDrawing =
  (sigma: () => Sigma | null, ground: () => string): NodeLabelDrawingFunction =>
  (context, data, settings) => {
    const drawing = sigma();
    if (!data.label || !drawing) return;
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    context.direction = directionOf(data.label);
    const { key } = data as typeof data & { readonly key: string };
    const side = labelSide(drawing, key, context.measureText(data.label).width);
    context.textAlign = side === 'right' ? 'left' : 'right';
    const x = side === 'right' ? data.x + data.size + GAP : data.x - data.size - GAP;
    const y = data.y + settings.labelSize / 3;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = ground();
    context.strokeText(data.label, x, y);
    context.fillStyle = settings.labelColor.color ?? '#000';
    context.fillText(data.label, x, y);
  };
