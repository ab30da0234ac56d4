import { crc32, deflateSync } from 'node:zlib';

/** What is drawn with: one colour of paper, and inks, each with as many steps as its edges have. */
export interface Inks {
  paper: string;
  /** With all their steps no more than fifteen: a pixel takes four bits. */
  inks: readonly (readonly [colour: string, steps: number])[];
}

/** A picture as a renderer gives it: red, green, blue and opacity of each pixel, a byte each. */
export interface Pixels {
  pixels: Uint8Array;
  width: number;
  height: number;
}

/** Six takes as long for a larger file; nine four times as long for one that is 4 % smaller. */
const LEVEL = 7;

/**
 * Writes a picture that is drawn in few colours as a PNG with a palette (W3C, Portable Network
 * Graphics, third edition). The palette is known before, so that nothing has to be found out of the
 * picture: that is most of what it costs to make one.
 * @param picture without anything that is seen through
 */
export function flatImage({ pixels, width, height }: Pixels, inks: Inks): Uint8Array {
  const palette = paletteOf(inks);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk(
      'IDAT',
      deflateSync(inHalfBytes(pixels, width, height, palette), { level: LEVEL, memLevel: 9 }),
    ),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number];

/** The paper, and each ink from its palest edge to itself. */
function paletteOf({ paper, inks }: Inks): Colour[] {
  const from = colourOf(paper);
  const palette = [
    from,
    ...inks.flatMap(([ink, steps]) => {
      const to = colourOf(ink);
      const at = (part: number, step: number) =>
        Math.round(from[part]! + ((to[part]! - from[part]!) * (step + 1)) / steps);
      return Array.from({ length: steps }, (_, step): Colour => [
        at(0, step),
        at(1, step),
        at(2, step),
      ]);
    }),
  ];
  if (palette.length > 16) throw new Error(`${palette.length} colours do not go into four bits`);
  return palette;
}

/** @param written as "#1d1b18" */
function colourOf(written: string): Colour {
  const part = (from: number) => parseInt(written.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Rows of numbers of colours, two a byte, each behind a byte that says that nothing is done to it. */
function inHalfBytes(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: readonly Colour[],
): Uint8Array {
  const all = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numberOf = nearestOf(palette);
  const rowBytes = 1 + Math.ceil(width / 2);
  const packed = Buffer.alloc(rowBytes * height);
  // Most pixels are as the one before.
  let last = -1;
  let number = 0;
  for (let y = 0, from = 0; y < height; y++) {
    const row = y * rowBytes + 1;
    for (let x = 0; x < width; x++) {
      const pixel = all[from++]!;
      if (pixel !== last) {
        last = pixel;
        number = numberOf(pixel);
      }
      packed[row + (x >> 1)]! |= x % 2 === 0 ? number << 4 : number;
    }
  }
  return packed;
}

/** @returns what gives the number of the colour that is next to that of a pixel, to five bits a part. */
function nearestOf(palette: readonly Colour[]): (pixel: number) => number {
  const known = new Int8Array(1 << 15).fill(-1);
  return (pixel) => {
    const [red, green, blue] = [pixel & 0xff, (pixel >> 8) & 0xff, (pixel >> 16) & 0xff];
    const key = (red >> 3) | ((green >> 3) << 5) | ((blue >> 3) << 10);
    if (known[key]! < 0) {
      const away = palette.map(([r, g, b]) => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2);
      known[key] = away.indexOf(Math.min(...away));
    }
    return known[key]!;
  };
}

/** The size, four bits a pixel, by a palette; compressed and filtered as every PNG, and not interlaced. */
function header(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([4, 3], 8);
  return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(4 + body.length + 4);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), 4 + body.length);
  return bytes;
}
