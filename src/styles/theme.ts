import { parse, type AtRule } from 'postcss';

/** Colours of theme.css by name without `--color-`, in each scheme. */
export type Colours = { light: Map<string, string>; dark: Map<string, string> };

const isDark = (rule: AtRule | undefined) => rule?.name === 'media' && rule.params.includes('dark');

/**
 * Reads the colours of a theme. @param css text of theme.css
 * @example readColours('@theme { --color-ink: #1b1d1c }').light.get('ink') // '#1b1d1c'
 */
export function readColours(css: string): Colours {
  const colours: Colours = { light: new Map(), dark: new Map() };
  parse(css).walkDecls(/^--color-/, ({ prop, value, parent }) => {
    const scheme = isDark(parent?.parent as AtRule | undefined) ? 'dark' : 'light';
    colours[scheme].set(prop.slice('--color-'.length), value);
  });
  return colours;
}

/**
 * Reads the sizes of type of a theme, as they are written there.
 * @example readSizes('@theme inline { --text-sm: 0.9rem }') // [{ name: 'sm', value: '0.9rem' }]
 */
export function readSizes(css: string): { name: string; value: string }[] {
  const sizes: { name: string; value: string }[] = [];
  parse(css).walkDecls(/^--text-/, ({ prop, value }) => void sizes.push({ name: prop.slice('--text-'.length), value }));
  return sizes;
}
