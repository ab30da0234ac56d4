import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import sharp from 'sharp';

/** How many colours a flat picture has: those of its drawing, and those of the edges of its letters. */
const COLOURS = 16;

// The build has threads of its own.
sharp.concurrency(1);

/**
 * Renders an SVG as a picture, the same on every machine: it has shapes alone, for a text would need
 * a font.
 * @param svg with a `viewBox`, or a width and a height
 * @param width of the picture, in pixels; its height follows from the shape of the drawing
 * @returns a PNG
 * @throws if the SVG cannot be read
 */
export const renderImage = (svg: string, width: number): Uint8Array => render(svg, width).asPng();

/**
 * Renders an SVG of words and few colours, as `renderImage` does, to a third of the size.
 * @returns a PNG with a palette
 * @throws if the SVG cannot be read
 */
export function renderFlatImage(svg: string, width: number): Promise<Uint8Array> {
  const { pixels, width: columns, height } = render(svg, width);
  return sharp(pixels, { raw: { width: columns, height, channels: 4 } })
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 1 })
    .toBuffer();
}

const render = (svg: string, width: number): RenderedImage =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render();
