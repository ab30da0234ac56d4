import { Resvg } from '@resvg/resvg-js';

/**
 * Renders an SVG as a picture, the same on every machine: fonts of the machine are not used, so a
 * text in it needs a font that is given.
 * @param svg with a `viewBox`, or a width and a height
 * @param width of the picture, in pixels; its height follows from the shape of the drawing
 * @param fonts paths of font files that the texts of the drawing use; the first is the default
 * @returns a PNG
 * @throws if the SVG cannot be read
 */
export function renderImage(svg: string, width: number, fonts: readonly string[] = []): Uint8Array {
  return new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontFiles: [...fonts] },
  })
    .render()
    .asPng();
}
