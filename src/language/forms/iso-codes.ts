/** The currencies of ISO 4217. */
export const ISO_CODES = new Set(Intl.supportedValuesOf('currency'));
// Codes that are also words which stand before numbers in headlines ("TOP 10").
for (const word of ['ALL', 'TOP', 'TRY', 'CUP', 'PEN', 'SOS']) ISO_CODES.delete(word);
