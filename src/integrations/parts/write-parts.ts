import type { Plugin } from 'vite';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildInstant } from '../../corpus/build-date.ts';
import { billOfMaterials, licenceTexts, shippedPackages } from '../../config/parts.ts';
import { allTexts, lockedPackages, ownPart, shippedParts } from '../../corpus/packages/shipped.ts';
import { packageOf, reachProblems, styleImports } from './reach.ts';
import { billOf } from './sbom.ts';

/**
 * Writes the bill of materials and the licences of all that reaches readers into a built folder.
 * @param found the packages of which something was found in scripts, styles and the search bundle
 * @throws Error if they are not those listed in config/parts
 */
export function writeParts(root: string, found: ReadonlySet<string>): void {
  const locked = lockedPackages();
  const problems = reachProblems(found, shippedPackages, locked);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies?: object };
  const own = ownPart();
  const product = { ...own, dependencies: Object.keys(dependencies) };
  const bill = billOf(product, locked, shippedPackages, buildInstant().toString());
  writeFileSync(join(root, billOfMaterials), `${JSON.stringify(bill, null, 1)}\n`);
  writeFileSync(join(root, licenceTexts), allTexts([own, ...shippedParts()]));
}

/**
 * Notes the packages whose code is in scripts for the browser, those that styles take in, and those whose data
 * pages are made from.
 */
export function partsFinder(found: Set<string>): Plugin {
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
      const shown = (module: string) => this.environment.name === 'client' || module.endsWith('.json');
      for (const [module, { renderedLength }] of Object.entries(chunk.modules))
        if (renderedLength > 0 && shown(module)) note(packageOf(module));
    },
  };
}

function noteStyles(css: string, folder: string, note: (name: string) => void) {
  const { packages, files } = styleImports(css);
  packages.forEach(note);
  for (const file of files.map((path) => resolve(folder, path)))
    noteStyles(readFileSync(file, 'utf8'), dirname(file), note);
}
