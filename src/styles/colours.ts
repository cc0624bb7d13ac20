/**
 * The colours of the light design from the text of `styles/tokens.css`, by name without dashes.
 * @example colours(':root { --ink: #1b1d1c; }') // { ink: '#1b1d1c' }
 */
export function colours(css: string): Record<string, string> {
  const light = css.slice(0, css.indexOf('}'));
  return Object.fromEntries(
    [...light.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}
