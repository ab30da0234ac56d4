import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { flatImage } from '../../../../src/publish/previews/flat-image.ts';
import { INKS } from '../../../../src/publish/previews/sheet.ts';
import { render, renderImage } from '../../../../src/publish/render-image.ts';

/** What another program reads in a picture: three bytes a pixel. */
const read = (picture: Uint8Array) =>
  sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 301 120">
  <rect width="301" height="120" fill="#fcfaf5"/>
  <circle cx="60" cy="60" r="41.3" fill="#1d1b18"/>
  <circle cx="150" cy="60" r="41.3" fill="#5c564c"/>
  <circle cx="240" cy="60" r="41.3" fill="#9b2d14"/>
  <rect x="10" y="110" width="280" height="2" fill="#ddd5c6"/>
</svg>`;

describe('a flat picture', () => {
  test('is read by others as it was drawn, edges too, also where a row ends within a byte', async () => {
    const flat = flatImage(render(DRAWING, 301), INKS);
    const { data, info } = await read(flat);
    const { data: drawn } = await read(renderImage(DRAWING, 301));
    expect([info.width, info.height]).toEqual([301, 120]);
    const away = Array.from(data, (value, at) => Math.abs(value - drawn[at]!));
    // Half a step between two tones of an edge, and what five bits leave out.
    expect(Math.max(...away)).toBeLessThanOrEqual(40);
    expect(away.filter((one) => one > 0).length).toBeLessThan(data.length * 0.03);
    // Paper and inks are exact.
    const colour = (x: number, y: number) => [...data.subarray((y * 301 + x) * 3).subarray(0, 3)];
    expect(colour(0, 0)).toEqual([0xfc, 0xfa, 0xf5]);
    expect(colour(60, 60)).toEqual([0x1d, 0x1b, 0x18]);
    expect(colour(150, 60)).toEqual([0x5c, 0x56, 0x4c]);
    expect(colour(240, 60)).toEqual([0x9b, 0x2d, 0x14]);
    expect(colour(300, 119)).toEqual([0xfc, 0xfa, 0xf5]);
    expect(colour(100, 110)).toEqual([0xdd, 0xd5, 0xc6]);
    expect(flat.length).toBeLessThan(renderImage(DRAWING, 301).length / 2);
  });

  test('says so of more colours than it can have', () => {
    const pixels = new Uint8Array(4);
    expect(() =>
      flatImage({ pixels, width: 1, height: 1 }, { paper: '#ffffff', inks: [['#000000', 16]] }),
    ).toThrow('17 colours do not go into four bits');
  });
});
