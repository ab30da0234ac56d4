import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/** A typeface as its package brings it: one file a range of characters, so that few are read. */
interface Family {
  /** Name of the package below `@fontsource-variable`. */
  name: string;
  /** Which of its files: those with the axis of optical sizes, where it has one. */
  axis: 'opsz' | 'wght';
}

/** The typefaces that previews are set in; their packages come with the build, none of the machine is used. */
const FAMILIES = {
  serif: { name: 'source-serif-4', axis: 'opsz' },
  sans: { name: 'source-sans-3', axis: 'wght' },
  arabic: { name: 'noto-naskh-arabic', axis: 'wght' },
  devanagari: { name: 'noto-serif-devanagari', axis: 'wght' },
  chinese: { name: 'noto-serif-sc', axis: 'wght' },
} as const satisfies Record<string, Family>;
type FamilyName = keyof typeof FAMILIES;

/** The packages whose versions say how a preview looks. */
export const FONT_PACKAGES = Object.values(FAMILIES).map(
  ({ name }) => `@fontsource-variable/${name}`,
);

/** The typeface that the common characters of a script are taken from too: its digits and marks fit it. */
const OF_SCRIPT: Readonly<Record<string, FamilyName>> = {
  Arab: 'arabic',
  Deva: 'devanagari',
  Hans: 'chinese',
  Hant: 'chinese',
  Jpan: 'chinese',
};

/** How a text is set. */
export interface Style {
  face: 'serif' | 'sans';
  /** In pixels. */
  size: number;
  weight: number;
}

const require = createRequire(import.meta.url);

/** A file of a typeface, and the code points that it is for. */
interface FontFile {
  family: FamilyName;
  path: string;
  ranges: readonly (readonly [from: number, to: number])[];
}

function filesOf(family: FamilyName): FontFile[] {
  const { name, axis } = FAMILIES[family];
  const list = require.resolve(`@fontsource-variable/${name}/unicode.json`);
  const subsets = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>;
  return Object.entries(subsets).map(([subset, ranges]) => ({
    family,
    path: join(
      dirname(list),
      'files',
      `${name}-${subset.replaceAll(/[[\]]/g, '')}-${axis}-normal.woff2`,
    ),
    ranges: ranges.split(',').map((range) => {
      const [from, to] = range.replace(/^U\+/i, '').split('-');
      return [parseInt(from!, 16), parseInt(to ?? from!, 16)] as const;
    }),
  }));
}

/** @returns whether a character only governs others and is not drawn itself. */
const isInvisible = (character: string) => /^\p{Default_Ignorable_Code_Point}$/u.test(character);

/** Fonts by the characters that they have; a file is read when the first text needs it. */
export class Fonts {
  readonly #files = new Map<FamilyName, FontFile[]>();
  readonly #known = new Map<string, readonly FontFile[]>();
  readonly #faces = new Map<string, Face>();
  readonly #fonts = new Map<string, Font>();

  /** Reads the fonts that a text may need; to be awaited before it is set. */
  async load(text: string, lang: string): Promise<void> {
    const characters = new Set(text);
    for (const face of ['serif', 'sans'] as const)
      for (const character of characters)
        for (const file of this.#candidates(character, face, lang)) await this.#open(file);
  }

  /**
   * @param cluster what a reader takes for one character
   * @returns the font that has it; undefined if none has
   * @throws if the fonts for it were not loaded
   */
  fontOf(cluster: string, style: Style, lang: string): Font | undefined {
    const visible = [...cluster].filter((character) => !isInvisible(character));
    for (const file of this.#candidates(visible[0] ?? ' ', style.face, lang)) {
      const font = this.#font(file, style);
      const has = (character: string) => (font.nominalGlyph(character.codePointAt(0)!) ?? 0) > 0;
      if (visible.every(has)) return font;
    }
    return undefined;
  }

  /** @returns the files that may have a character, the most fitting first. */
  #candidates(character: string, face: Style['face'], lang: string): readonly FontFile[] {
    const key = `${character} ${face} ${lang}`;
    let known = this.#known.get(key);
    if (!known) this.#known.set(key, (known = this.#findCandidates(character, face, lang)));
    return known;
  }

  #findCandidates(character: string, face: Style['face'], lang: string): FontFile[] {
    const code = character.codePointAt(0)!;
    const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
    const own = OF_SCRIPT[script];
    const order = new Set<FamilyName>([
      ...(own ? [own] : []),
      face,
      ...(Object.keys(FAMILIES) as FamilyName[]),
    ]);
    return [...order].flatMap((family) => {
      let files = this.#files.get(family);
      if (!files) this.#files.set(family, (files = filesOf(family)));
      return files.filter(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
    });
  }

  async #open({ path }: FontFile): Promise<void> {
    if (this.#faces.has(path)) return;
    this.#faces.set(path, new Face(new Blob(await decompress(readFileSync(path)))));
  }

  #font({ family, path }: FontFile, { size, weight }: Style): Font {
    const key = `${path} ${size} ${weight}`;
    let font = this.#fonts.get(key);
    if (!font) {
      const face = this.#faces.get(path);
      if (!face) throw new Error(`the font ${path} was not loaded`);
      font = new Font(face);
      const { axis } = FAMILIES[family];
      font.setVariations([
        new Variation('wght', weight),
        // The axis is in points (OpenType registry of axes): 3 to 4 pixels.
        ...(axis === 'opsz' ? [new Variation('opsz', size * 0.75)] : []),
      ]);
      this.#fonts.set(key, font);
    }
    return font;
  }
}
