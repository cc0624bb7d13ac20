import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** The Nu Html Checker, which the W3C and WHATWG name; the package wants to run it with a Java that it fetches. */
const jar = String(createRequire(import.meta.url)('vnu-jar'));

/** Whether this machine has a Java to run the checker with. */
export const hasJava = (): boolean => spawnSync('java', ['-version']).status === 0;

/** What the checker does not know yet, or reads otherwise than browsers do; word by word, so that nothing else is hidden. */
const ownGaps = [
  // CSS Containment 3, Properties and Values 1, Box 4 and SVG 2.
  'CSS: Unrecognized at-rule “@container”',
  "CSS: “container-type”: Property “container-type” doesn't exist.",
  'CSS: Unrecognized at-rule “@property”',
  "CSS: “margin-trim”: Property “margin-trim” doesn't exist.",
  "CSS: “paint-order”: Property “paint-order” doesn't exist.",
  // It knows neither hashes of styles, nor what 'self' is in a folder.
  'Inline style violates Content Security Policy (meta tag): blocked by “style-src” directive (missing “‘unsafe-inline’” or nonce/hash).',
  'Resource violates Content Security Policy (meta tag): image “../../favicon.svg” blocked by “img-src” directive.',
  // Safari takes the role of lists without markers away.
  'The “list” role is unnecessary for element “ol”.',
  'The “list” role is unnecessary for element “ul”.',
  // Advice: these have a name by aria-labelledby, or lie below the heading of the page.
  'Section lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all sections, or else use a “div” element instead for any cases where no heading is needed.',
  'Article lacks heading. Consider using “h2”-“h6” elements to add identifying headings to all articles.',
];

type Report = { messages: { url: string; lastLine?: number; message: string; extract?: string }[] };

/** Runs the checker over all pages of a folder. @returns file, line, message and place of all but its own gaps */
export function nuMessages(folder: string): string[] {
  const { stderr, status, error } = spawnSync(
    'java',
    ['-Xss4m', '-jar', jar, '--skip-non-html', '--format', 'json', '--exit-zero-always', folder],
    { encoding: 'utf8', maxBuffer: 256_000_000 },
  );
  if (status !== 0) throw error ?? new Error(stderr.slice(0, 2000));
  return (JSON.parse(stderr) as Report).messages
    .filter(({ message }) => !ownGaps.includes(message.trim()))
    .map(({ url, lastLine, message, extract }) => `${url}:${lastLine} ${message} ${extract}`);
}
