import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorLocales } from '../../src/config/locales.ts';
import { rulesHandbook } from './rules-handbook.ts';
import { project } from './run-build.ts';

/** `npm run handbook`: writes content/RULES.<locale>.md from the fixtures of mistakes. */
for (const locale of editorLocales) writeFileSync(join(project, `content/RULES.${locale}.md`), rulesHandbook(locale));
