/** @returns the id that the fragment of an address names; as it stands, where it cannot be decoded. */
export function fragmentId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
