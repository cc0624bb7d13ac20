import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildInstant } from '../../corpus/build-date.ts';
import { localeCodes } from '../../config/locales.ts';
import { billOfMaterials, licenceTexts, shippedPackages } from '../../config/parts.ts';
import { searchFolder } from '../../config/site.ts';
import { allTexts, lockedPackages, ownPart, shippedParts } from '../../corpus/packages/shipped.ts';
import { packageOf, reachProblems, styleImports } from './reach.ts';
import { billOf } from './sbom.ts';

/**
 * Finds the packages of which something reaches the reader, in scripts, styles and the search bundle;
 * refuses a build in which they are not those listed, and writes their bill of materials and licences
 * into the built site.
 */
export function partsList(): AstroIntegration {
  const found = new Set<string>();
  return {
    name: 'parts-list',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [finder(found)] } });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        if (localeCodes.some((locale) => existsSync(join(root, searchFolder, locale, 'pagefind.js'))))
          found.add('pagefind');
        const locked = lockedPackages();
        const problems = reachProblems(found, shippedPackages, locked);
        if (problems.length > 0) throw new Error(problems.join('\n'));
        const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object };
        const own = ownPart();
        const product = { ...own, dependencies: Object.keys(dependencies) };
        const bill = billOf(product, locked, shippedPackages, buildInstant().toString());
        writeFileSync(join(root, billOfMaterials), `${JSON.stringify(bill, null, 1)}\n`);
        writeFileSync(join(root, licenceTexts), allTexts([own, ...shippedParts()]));
      },
    },
  };
}

/** Notes the packages whose code is in scripts for the browser, and those that styles take in. */
function finder(found: Set<string>): Plugin {
  const note = (name: string | undefined) => name && found.add(name);
  return {
    name: 'parts-list',
    enforce: 'pre',
    transform(code, id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.css') && !query?.includes('type=style')) return;
      note(packageOf(file));
      // Other plugins may have taken the imports out of the text already; the file has them still.
      noteStyles(query ? code : readFileSync(file, 'utf8'), dirname(file), note);
    },
    renderChunk(_code, chunk) {
      if (this.environment.name !== 'client') return;
      for (const [module, { renderedLength }] of Object.entries(chunk.modules))
        if (renderedLength > 0) note(packageOf(module));
    },
  };
}

function noteStyles(css: string, folder: string, note: (name: string) => void) {
  const { packages, files } = styleImports(css);
  packages.forEach(note);
  for (const file of files.map((path) => resolve(folder, path)))
    noteStyles(readFileSync(file, 'utf8'), dirname(file), note);
}
