import { parse, type AtRule, type Declaration } from 'postcss';

/** Custom properties of tokens.css without their dashes: those of the light scheme, and those the dark one changes. */
export type Tokens = { light: Map<string, string>; dark: Map<string, string> };

/** Names that are a number on a scale: sizes of type and distances. They do not differ between the schemes. */
export const isScale = (name: string): boolean => /^(?:text|space)-\d+$/.test(name);

/**
 * Reads the tokens. @param css text of tokens.css
 * @example readTokens(':root { --ink: #000 }').light.get('ink') // '#000'
 */
export function readTokens(css: string): Tokens {
  const tokens: Tokens = { light: new Map(), dark: new Map() };
  parse(css).walkDecls(/^--/, ({ prop, value, parent }) => {
    const scope = parent?.parent as AtRule | undefined;
    const dark = scope?.type === 'atrule' && scope.params.includes('prefers-color-scheme: dark');
    tokens[dark ? 'dark' : 'light'].set(prop.slice(2), value);
  });
  return tokens;
}

/** The colours of a scheme by name: those tokens whose value is six hexadecimal digits. */
export function coloursOf(tokens: Tokens, scheme: keyof Tokens): Map<string, string> {
  const all = new Map([...tokens.light, ...tokens[scheme]]);
  return new Map([...all].filter(([, value]) => /^#[\da-f]{6}$/i.test(value)));
}

/** Whether a declaration sets a token of a scale. */
export const setsScale = ({ prop }: Declaration): boolean => prop.startsWith('--') && isScale(prop.slice(2));
