const gate = Symbol.for('what pages wait for');

/** Astro loads the modules of its configuration anew, so what pages wait for is kept beside them. */
const kept = globalThis as { [gate]?: Promise<unknown> };

/** From now on no page is rendered before this has succeeded; if it fails, none is. */
export function holdPages(until: Promise<unknown>): void {
  // Whoever waits for it reports a failure; a build may end earlier.
  until.catch(() => undefined);
  kept[gate] = until;
}

/** Waits for that. @throws whatever made it fail */
export async function pagesMayBegin(): Promise<void> {
  await kept[gate];
}
