import { Resvg, type RenderedImage } from '@resvg/resvg-js';
import { flatImage, type Inks } from './flat-image.ts';

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
export const renderFlatImage = (svg: string, width: number, inks: Inks): Uint8Array =>
  flatImage(render(svg, width), inks);

const render = (svg: string, width: number): RenderedImage =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render();
