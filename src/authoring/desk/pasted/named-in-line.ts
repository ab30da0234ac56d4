/** The lines that say who wrote or translated a text, in the languages that have a file. */

/** So many words a name has at most. */
const MOST = 5;
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|van|von|der|den|la|le|el|al|bin|ibn|y|e|and|und|et|и|та|й|і)$/u;

/** Whether words can be nothing but the names of people: "Ann Lee", "A. B. Novák and Bo Ek", 李明. */
function isNames(words: string): boolean {
  if (words.length > 80 || /[\p{N}!?:;]/u.test(words)) return false;
  const parts = words
    .replace(/[,،、]/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > MOST * 2) return false;
  return parts.every(
    (part, index) =>
      (index > 0 && PARTICLE.test(part)) ||
      /^(?:\p{Lu}\.?)+$/u.test(part) ||
      /^(?:\p{Lu}[\p{L}\p{M}'’-]*|[^\p{Lu}\p{Ll}\p{P}]+)$/u.test(part),
  );
}

const BEGINS_TRANSLATED =
  /^(?:translat(?:ed|or|ion)|перев[её]л[аи]?|перевод(?:чик|чица)?|переклад(?:ач|ачка)?|переклав|переклала|traduc\p{L}*|tradu[çz]\p{L}*|tradott?\p{L}*|tradut\p{L}*|traduit\p{L}*|übersetz\p{L}*|الترجمة|ترجمة|ترجمه|المترجم|译者|翻译|譯者|翻譯)/iu;
const BEGINS_WRITTEN =
  /^(?:by|von|par|por|di|автор(?:ка)?|текст|autore?|auteure?|autora|autoren|بقلم|الكاتب|作者|文)(?=[\s:：])\s*[:：]?\s*/iu;

/** @returns who translated it, of a line that says so and no more. */
export function translatorIn(line: string): string | undefined {
  const begin = BEGINS_TRANSLATED.exec(line);
  if (!begin) return undefined;
  const rest = line.slice(begin[0].length);
  const [, behind] =
    /^[^:：—–]{0,60}(?:[:：—–]|(?<!\p{L})(?:by|von|par|por|da|di)(?!\p{L}))\s*(.+)$/iu.exec(rest) ??
    [];
  const name = (behind ?? rest).replace(/\.$/u, '').trim();
  return isNames(name) ? name : undefined;
}

/** @returns who wrote it, of a line that says so and no more: "By Ann Lee". */
export function authorIn(line: string): string | undefined {
  const begin = BEGINS_WRITTEN.exec(line);
  const name = begin && line.slice(begin[0].length).trim();
  return name && isNames(name) ? name : undefined;
}
