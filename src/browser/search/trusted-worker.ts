type Policies = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => unknown };

let made = false;

/**
 * Lets one script start as a worker: the search engine's own. The policy of the pages (Trusted Types)
 * refuses all other scripts and all markup that is given as text. Browsers without it need nothing.
 * @param worker absolute address
 */
export function trustWorker(worker: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes || made) return;
  made = true;
  trustedTypes.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location.href).href === worker ? url : null),
  });
}
