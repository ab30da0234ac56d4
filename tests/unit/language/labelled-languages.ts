/** The languages that have a file and fixtures labelled by hand. */
export const LABELLED = ['en', 'ru', 'es', 'de', 'zh', 'ar', 'fr', 'it', 'pt', 'uk'] as const;
