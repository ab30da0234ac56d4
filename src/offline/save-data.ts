/**
 * Whether nothing is to be fetched that the reader has not asked for: they have asked the browser to
 * spare the network, or it is slow (https://wicg.github.io/netinfo/, where the browser tells).
 */
export function isSparing(): boolean {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
