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
 * Reads a scale of a theme, as it is written there. @param name its namespace in Tailwind's terms
 * @example readScale('@theme inline { --text-sm: 0.9rem }', 'text') // [{ name: 'sm', value: '0.9rem' }]
 */
export function readScale(css: string, name: 'text' | 'container' | 'breakpoint'): { name: string; value: string }[] {
  const steps: { name: string; value: string }[] = [];
  parse(css).walkDecls(new RegExp(`^--${name}-`), ({ prop, value }) => {
    steps.push({ name: prop.slice(name.length + 3), value });
  });
  return steps;
}
