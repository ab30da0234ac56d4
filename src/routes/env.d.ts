interface ImportMetaEnv {
  /** Where the site is hosted, if the build was told. */
  readonly SITE_URL?: string;
}
