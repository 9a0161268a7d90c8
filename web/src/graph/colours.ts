/** The drawing's colours: the same as the page's, which WebGL cannot read. */
import type { ActorKind } from '../../../client/index.js';
import type { Picture } from './picture.js';

export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly edge: string;
  readonly faint: string;
  readonly path: string;
  readonly kinds: Readonly<Record<ActorKind, string>>;
}

const LIGHT: Colours = {
  ground: '#ffffff',
  ink: '#16211f',
  edge: '#a8b5b1',
  faint: '#e3e7e5',
  path: '#b25b00',
  kinds: {
    PERSON: '#0b5563',
    STATE: '#8a4b08',
    MINISTRY: '#63388f',
    ORGANIZATION: '#2c6224',
    UNNAMED_SOURCE: '#555f5d',
  },
};
const DARK: Colours = {
  ground: '#1a2226',
  ink: '#e7eceb',
  edge: '#58676d',
  faint: '#2b363b',
  path: '#ffc470',
  kinds: {
    PERSON: '#7fd0dd',
    STATE: '#f0b775',
    MINISTRY: '#cdaaf2',
    ORGANIZATION: '#9bd391',
    UNNAMED_SOURCE: '#b4bdbb',
  },
};

export const coloursOf = (dark: boolean): Colours => (dark ? DARK : LIGHT);

const shades = ({ ground, ink, edge, faint, path, kinds }: Colours): string[] => [
  ground,
  ink,
  edge,
  faint,
  path,
  ...Object.values(kinds),
];
const BY_NIGHT = new Map(shades(DARK).map((shade, i) => [shade, shades(LIGHT)[i] ?? shade]));

/** A picture as it would be by daylight, whatever the theme is. */
export const inDaylight = (picture: Picture): Picture => {
  const lit = <Shape extends { readonly color: string }>(shape: Shape): Shape => ({
    ...shape,
    color: BY_NIGHT.get(shape.color) ?? shape.color,
  });
  return { ...picture, circles: picture.circles.map(lit), lines: picture.lines.map(lit) };
};
