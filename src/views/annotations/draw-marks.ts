import { COLOURS, type Colour } from '../../model/annotations/annotation.ts';

/** Words of the page in a colour. */
export interface DrawnRange {
  colour: Colour;
  range: Range;
}

/** The name by which the style sheet knows a colour. */
const nameOf = (colour: Colour): string => `highlight-${colour}`;

/**
 * Draws marks on the page; nothing is put into the text (CSS Custom Highlight API Level 1). Where a
 * browser cannot do that, boxes are laid over the words, in an element apart.
 * @param layer of the boxes
 * @param className that of a box
 */
export function drawMarks(
  ranges: readonly DrawnRange[],
  layer: HTMLElement | null,
  className: string,
): void {
  if (typeof Highlight !== 'undefined' && CSS.highlights) {
    for (const colour of COLOURS) {
      const own = ranges.filter((one) => one.colour === colour).map(({ range }) => range);
      if (own.length > 0) CSS.highlights.set(nameOf(colour), new Highlight(...own));
      else CSS.highlights.delete(nameOf(colour));
    }
    return;
  }
  if (!layer) return;
  layBoxes(
    layer,
    ranges.map(({ colour, range }) => ({ name: colour, range })),
    className,
  );
}

/** Lays boxes over words of the page, in an element apart: each knows what it is of. */
export function layBoxes(
  layer: HTMLElement,
  ranges: readonly { name: string; range: Range }[],
  className: string,
): void {
  const origin = layer.getBoundingClientRect();
  layer.replaceChildren(
    ...ranges.flatMap(({ name, range }) =>
      [...range.getClientRects()].map((rect) => {
        const box = layer.ownerDocument.createElement('span');
        box.className = className;
        box.dataset['colour'] = name;
        const place = {
          left: rect.left - origin.left,
          top: rect.top - origin.top,
          width: rect.width,
          height: rect.height,
        };
        for (const [side, value] of Object.entries(place))
          box.style.setProperty(side, `${value}px`);
        return box;
      }),
    ),
  );
}

/** Takes everything that was drawn off the page. */
export const eraseMarks = (layer: HTMLElement | null): void => drawMarks([], layer, '');
