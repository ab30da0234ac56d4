/** What is used of the interface of Trusted Types (W3C, Trusted Types, section 2.3). */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): unknown };
}

/** The scripts that a script of the page loads by their address; its policy allows no other. */
export const LOADED_SCRIPTS = ['entry', 'worker'] as const;

/**
 * Makes the address of a script one that the browser takes, where the page requires Trusted Types.
 * @param page its window
 * @param name of a policy that gives this address alone; each can be used once
 * @returns the address itself in browsers without Trusted Types
 */
export function scriptUrl(
  page: object,
  name: (typeof LOADED_SCRIPTS)[number],
  url: string,
): string {
  const { trustedTypes } = page as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy(name, { createScriptURL: () => url });
  // A cast: the types of the DOM take strings alone for addresses of scripts.
  return policy ? (policy.createScriptURL(url) as string) : url;
}
