import { Resvg, type RenderedImage } from '@resvg/resvg-js';

/**
 * Renders an SVG as a picture, the same on every machine: it has shapes alone, for a text would need
 * a font.
 * @param svg with a `viewBox`, or a width and a height
 * @param width of the picture, in pixels; its height follows from the shape of the drawing
 * @returns a PNG
 * @throws if the SVG cannot be read
 */
export const renderImage = (svg: string, width: number): Uint8Array => render(svg, width).asPng();

/** Renders an SVG to its pixels, as `renderImage` does. @throws if the SVG cannot be read */
export const render = (svg: string, width: number): RenderedImage =>
  new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render();
