import { parse } from 'postcss';
import { readColours } from '../styles/theme.ts';

/**
 * A map as a file of its own (SVG 2), in the colours of the reader's scheme and without links, which lead nowhere
 * from a picture.
 * @param markup a figure as MapDrawing writes it
 * @param css text of map.css
 * @param theme text of theme.css
 * @throws Error if the figure holds no drawing
 */
export function mapFile(markup: string, css: string, theme: string): string {
  const drawing = /<svg\b[^]*<\/svg>/.exec(markup)?.[0];
  if (!drawing) throw new Error('no drawing in the figure');
  const bare = drawing
    .replace(/<a\b[^>]*>|<\/a>|<circle class="reach"[^>]*>(?:<\/circle>)?/g, '')
    .replace(/^<svg\b[^>]*?\bviewBox="0 0 (\S+) (\S+)"[^>]*>/, (_, width: string, height: string) => {
      const style = `<style>${[...colourRules(theme, css, drawing), rules(css)].join('')}</style>`;
      return `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Arial, sans-serif">${style}`;
    });
  return bare.replace(/>\s+</g, '><').replace(/ id="[^"]*"/g, '');
}

/** The rules of the drawing; a file has one size, so letters have, too. */
function rules(css: string): string {
  const sheet = parse(css);
  sheet.walkAtRules(/^(container|media)$/, (rule) => void rule.remove());
  sheet.walkDecls('container-type', (declaration) => void declaration.remove());
  sheet.walkComments((comment) => void comment.remove());
  return sheet.toString().replace(/\s+/g, ' ').trim();
}

function* colourRules(theme: string, css: string, drawing: string): Generator<string> {
  const { light, dark } = readColours(theme);
  const sides = named(drawing, /(?<=class="text-)\w+/g);
  const used = new Set([...named(css, /(?<=var\(--color-)\w+/g), ...sides]);
  // A colour without a value of its own in the dark is the same in both schemes.
  const variables = (colours: Map<string, string>) => {
    const own = [...colours].filter(([name]) => used.has(name));
    return `svg{${own.map(([name, value]) => `--color-${name}:${value}`).join(';')}}`;
  };
  yield variables(light);
  yield `@media (prefers-color-scheme:dark){${variables(dark)}}`;
  for (const side of sides) yield `.text-${side}{color:var(--color-${side})}`;
}

const named = (text: string, name: RegExp) => new Set(text.match(name));
