/** @returns a value of a proposal as one line. */
export const sayValue = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(sayValue).join(', ')
      : Object.entries(value as object)
          .map(([key, part]) => `${key}: ${sayValue(part)}`)
          .join(', ');
