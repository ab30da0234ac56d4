import { render } from '../render-image.ts';
import { draw } from './drawings.ts';
import { flatImage } from './flat-image.ts';
import { Fonts } from './fonts.ts';
import { wordsOf, type Preview } from './previews.ts';
import { INKS, WIDTH } from './sheet.ts';

/**
 * Begins to draw previews.
 * @returns draws one, as PNG; undefined where no font has its characters
 */
export function start(_shared: undefined): (preview: Preview) => Promise<Uint8Array | undefined> {
  const fonts = new Fonts();
  return async (preview) => {
    for (const { words, lang } of wordsOf(preview)) await fonts.load(words, lang);
    const drawing = draw(preview, fonts);
    return drawing === undefined ? undefined : flatImage(render(drawing, WIDTH), INKS);
  };
}
