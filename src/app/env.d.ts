interface ImportMetaEnv {
  /** Where the site is hosted, if the build knows it. */
  readonly SITE_URL?: string;
  /** Whether the site keeps pages on the reader's device. */
  readonly KEEPS_PAGES?: boolean;
}
