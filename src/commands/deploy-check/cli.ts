import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportLanguages } from '../../domain/report-languages.ts';
import { checksumFile } from '../../integrations/hosting/checksums.ts';
import { errorPage } from '../../config/hosting/rules.ts';
import { inspect } from './inspect.ts';
import { hasErrors, report } from './report.ts';

/**
 * `npm run deploy:check -- <address>`: asks a deployed copy for every file of the build in `dist/` (or
 * `--build=folder`) and compares. Exit code 1 if readers there get something else than was built, 2 if
 * the command is wrong. `--lang=de|ru` language of the report.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, build: { type: 'string', default: 'dist' } },
});
const folder = resolve(options.build);
const languages = reportLanguages(options.lang);

const refusals = {
  address: {
    de: 'Aufruf: npm run deploy:check -- https://www.beispiel.de/',
    ru: 'Вызов: npm run deploy:check -- https://www.example.ru/',
  },
  build: {
    de: `In ${folder} liegt kein fertiger Stand. Bitte zuerst „npm run build“ aufrufen.`,
    ru: `В ${folder} нет готовой сборки. Сначала вызовите «npm run build».`,
  },
};
function refuse(reason: keyof typeof refusals): never {
  for (const language of languages) console.error(`${language}: ${refusals[reason][language]}`);
  process.exit(2);
}

function addressOf(text: string | undefined): URL {
  if (!text || !/^https?:\/\//.test(text) || !URL.canParse(text)) refuse('address');
  return new URL('./', text.replace(/\/*$/, '/'));
}

function read(name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return refuse('build');
  }
}

const root = addressOf(positionals[0]);
const checksums = read(checksumFile);
// The only page whose links keep the path that the site was built for.
const base = /<link rel="icon" href="([^"]*\/)favicon\.svg"/.exec(read(errorPage))?.[1] ?? '/';
const inspection = await inspect(root, { checksums, base });
console.log(report(inspection, root, languages));
process.exitCode = hasErrors(inspection.discrepancies) ? 1 : 0;
