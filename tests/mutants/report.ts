import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** States that count, and whether a test noticed the change. */
const noticed: Partial<Record<MutantResult['status'], boolean>> = {
  Killed: true,
  Timeout: true,
  Survived: false,
  NoCoverage: false,
};

/**
 * Prints the changes that nobody noticed, each with its place, and the share of those noticed.
 * @param paths folders or files below src by which the shares are told
 * @returns the shares in percent, in the order of the paths
 */
export function report(results: readonly MutantResult[], paths: readonly string[]): number[] {
  return paths.map((path) => {
    const tried = results.filter(({ fileName, status }) => isBelow(fileName, path) && noticed[status] !== undefined);
    const survivors = tried.filter(({ status }) => !noticed[status]);
    console.log(['', `src/${path}`, ...survivors.map(describe)].join('\n'));
    const score = (100 * (tried.length - survivors.length)) / Math.max(tried.length, 1);
    console.log(`src/${path}: ${tried.length - survivors.length} of ${tried.length} noticed, ${score.toFixed(1)} %`);
    return score;
  });
}

const isBelow = (fileName: string, path: string) => `${fileName}/`.startsWith(join(resolve('src', path), '/'));

/** @example src/domain/contrast.ts:24:44 survived: `channel <= 0.04045` → `channel < 0.04045` */
function describe({ fileName, location: { start, end }, replacement = '', status }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const original = lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join(' ');
  const what = status === 'NoCoverage' ? 'never run' : 'survived';
  return `${relative('', fileName)}:${start.line}:${start.column} ${what}: ${short(original)} → ${short(replacement)}`;
}

const short = (code: string) => {
  const flat = code.replace(/\s+/g, ' ');
  return flat.length > 100 ? `${flat.slice(0, 99)}…` : flat;
};
