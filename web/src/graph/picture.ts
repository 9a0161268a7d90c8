/** The drawing as a picture of its own: SVG from the places on screen, PNG from that SVG's shapes. */
import type Sigma from 'sigma';
import type { Colours } from './colours.js';
import type { Box } from './label-places.js';
import { directionOf, namesDrawn } from './labels.js';

const FONT = 'system-ui, sans-serif';

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string | null;
  /** Where the name stands; null where there was no room for it. */
  readonly box: Box | null;
}
interface Line {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly size: number;
  readonly color: string;
}
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly circles: readonly Circle[];
  readonly lines: readonly Line[];
}

export const pictureOf = (sigma: Sigma): Picture => {
  const { width, height } = sigma.getDimensions();
  const model = sigma.getGraph();
  const names = namesDrawn(sigma);
  const at = (id: string) => {
    const { x = 0, y = 0 } = sigma.getNodeDisplayData(id) ?? {};
    return sigma.framedGraphToViewport({ x, y });
  };
  return {
    width,
    height,
    circles: model.mapNodes((id) => {
      const data = sigma.getNodeDisplayData(id);
      return {
        ...at(id),
        size: sigma.scaleSize(data?.size ?? 1),
        color: data?.color ?? '#888',
        label: data?.label ?? null,
        box: names.get(id) ?? null,
      };
    }),
    lines: model.mapEdges((id, _attributes, source, target) => {
      const data = sigma.getEdgeDisplayData(id);
      return {
        from: at(source),
        to: at(target),
        size: sigma.scaleSize(data?.size ?? 1),
        color: data?.color ?? '#888',
      };
    }),
  };
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (value: number): number => Math.round(value * 100) / 100;

export const svgOf = (
  { width, height, circles, lines }: Picture,
  colours: Colours,
  title: string,
): string => {
  const shapes = [
    ...lines.map(
      ({ from, to, size, color }) =>
        `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${color}" stroke-width="${round(size)}"/>`,
    ),
    ...circles.map(
      ({ x, y, size, color }) =>
        `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${color}"/>`,
    ),
    // a name fills its place from the middle, in whichever direction it is read
    ...circles.flatMap(({ label, box }) => {
      if (label === null || box === null) return [];
      const direction = directionOf(label);
      return [
        `<text x="${round((box.left + box.right) / 2)}" y="${round((box.top + box.bottom) / 2 + 4)}" direction="${direction}" text-anchor="middle" stroke="${colours.ground}" stroke-width="3">${escaped(label)}</text>`,
      ];
    }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`,
    `<g font-family="${FONT}" font-size="13" fill="${colours.ink}" paint-order="stroke" stroke-linejoin="round">`,
    ...shapes,
    '</g></svg>\n',
  ].join('\n');
};

/** Twice as fine as the screen. */
const FINE = 2;

export const pngOf = ({ width, height, circles, lines }: Picture, colours: Colours): Promise<Blob> => {
  const canvas = document.createElement('canvas');
  canvas.width = width * FINE;
  canvas.height = height * FINE;
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('This browser draws no picture'));
  context.scale(FINE, FINE);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, width, height);
  for (const { from, to, size, color } of lines) {
    context.strokeStyle = color;
    context.lineWidth = size;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  for (const { x, y, size, color } of circles) {
    context.fillStyle = color;
    context.beginPath();
    context.arc(x, y, size, 0, 2 * Math.PI);
    context.fill();
  }
  context.font = `13px ${FONT}`;
  context.fillStyle = colours.ink;
  context.strokeStyle = colours.ground;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  for (const { label, box } of circles) {
    if (label === null || box === null) continue;
    context.direction = directionOf(label);
    context.textAlign = 'center';
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2 + 4];
    context.strokeText(label, x, y);
    context.fillText(label, x, y);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser draws no picture'))));
  });
};
