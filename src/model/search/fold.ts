/**
 * How words are compared when they are searched for: without letter case, accents, and what readers
 * leave out or write in more than one way. The same at index and at query time.
 */

/**
 * Marks above and below letters that words are found without. Vowel signs of Indic scripts and tone
 * marks of Thai are none: without them it is another word.
 */
const MARKS =
  /(и\u0306|[\u3099\u309A])|\p{Cf}|ـ|(?=\p{Mn})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\u093C\u09BC\u0A3C]/gu;

/** Letters that are written in more than one way, and do not decompose into one (NFKD). */
const SAME: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
  ґ: 'г',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
  // Alef, ya and ta marbuta, and the letters of Persian and Urdu that stand for Arabic ones.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
};
const SAME_LETTERS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/** The zeros of the decimal digits of other scripts; nine more follow each (Unicode, DerivedNumericType). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0x1810,
];
const digit = (letter: string): string => {
  const code = letter.codePointAt(0)!;
  const zero = ZEROS.findLast((first) => first <= code);
  return zero === undefined || code > zero + 9 ? letter : String(code - zero);
};

/**
 * @param word letters, marks and digits
 * @returns the form in which it is compared: "Naïve" and "NAIVE" have one, "Straße" and "strasse",
 * "ΛΌΓΟΣ" and "λογος", "أحمد" and "احمد", "ｅｕ" and "EU"; й keeps its breve, and kana their voicing
 */
export function fold(word: string): string {
  // Nothing else has to be done for most words.
  if (/^[a-z0-9]*$/.test(word)) return word;
  return (
    word
      .toLowerCase()
      .normalize('NFKD')
      .toLowerCase()
      .replace(MARKS, (_mark, kept: string | undefined) => kept ?? '')
      .normalize('NFC')
      .replace(SAME_LETTERS, (letter) => SAME[letter]!)
      // Candrabindu is often written as anusvara.
      .replaceAll('\u0901', '\u0902')
      .replace(/(?![0-9])\p{Nd}/gu, digit)
  );
}
