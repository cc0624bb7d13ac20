import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCorpus } from '../corpus/corpus.ts';
import { contentRoot, readFiles } from '../corpus/read.ts';
import { hashOf } from './rules/translation.ts';
import { stamp } from './stamp.ts';

/**
 * `npm run confirm -- events/<id> [more]` or `--all`: writes into each translation of an entry the
 * hash of the source text, saying that it matches the source as it is now.
 */
const wanted = process.argv.slice(2);
const entries = parseCorpus(readFiles(contentRoot())).entries.filter(
  ({ folder }) => wanted.includes('--all') || wanted.includes(folder),
);
if (entries.length === 0) {
  console.error('de: Kein solcher Eintrag. Beispiel: npm run confirm -- events/metalloobrabotka-2018');
  console.error('ru: Такой записи нет. Пример: npm run confirm -- events/metalloobrabotka-2018');
  process.exit(1);
}
for (const entry of entries) {
  const source = (entry.facts?.data as { sourceLocale?: string } | undefined)?.sourceLocale;
  const hash = hashOf(entry, source);
  for (const [locale, text] of Object.entries(entry.texts)) {
    if (!hash || locale === source) continue;
    const file = join(contentRoot(), text.file);
    const before = readFileSync(file, 'utf8');
    const after = stamp(before, hash);
    if (after !== before) {
      writeFileSync(file, after);
      console.log(`${text.file}: ${hash}`);
    }
  }
}
