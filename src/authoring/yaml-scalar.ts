/** How long a line may be. */
export const WIDTH = 100;

/** A double-quoted scalar (YAML 1.2 section 7.3.1), with escapes for what must not stand in YAML. */
export const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** @returns the lines of a folded scalar, each after what it is set in by. */
export function fold(value: string, inner: string): string[] {
  const lines: string[] = [];
  for (const word of value.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(inner + word);
  }
  return lines;
}
