import type { LockedPackage } from '../../corpus/packages/lock.ts';

/**
 * The package that a module of a bundle comes from, undefined for the project's own.
 * @example packageOf('/site/node_modules/@a/b/c.js?v=1') // '@a/b'
 * @example packageOf('\0vite/preload-helper.js') // 'vite', which makes that module up
 */
export function packageOf(module: string): string | undefined {
  const path = module.slice(module.lastIndexOf('/node_modules/') + 1);
  const [, name] = /^(?:node_modules\/|\0)((?:@[^/]+\/)?[^/:?]+)/.exec(path) ?? [];
  return name;
}

/** What a style sheet takes in: packages by name, other sheets by their relative path. */
export function styleImports(css: string): { packages: string[]; files: string[] } {
  const targets = [...css.matchAll(/@(?:import|plugin|config|reference)\s+(?:url\(\s*)?(['"])(.+?)\1/g)]
    .map(([, , target = '']) => target)
    .filter((target) => !/^(?:[a-z]+:|\/)/.test(target));
  const files = targets.filter((target) => target.startsWith('.'));
  const packages = targets.flatMap((target) => /^(?:@[^/]+\/)?[^/.][^/]*/.exec(target)?.[0] ?? []);
  return { packages, files };
}

/** How the packages found in a build differ from those listed, one sentence each; empty if all is well. */
export function reachProblems(
  found: ReadonlySet<string>,
  listed: readonly string[],
  locked: readonly LockedPackage[],
): string[] {
  const dependencies = new Set(locked.filter(({ development }) => !development).map(({ name }) => name));
  return [
    ...[...found]
      .sort()
      .flatMap((name) => [
        ...(dependencies.has(name) ? [] : [`${name} reaches the reader but is there for development only`]),
        ...(listed.includes(name) ? [] : [`${name} reaches the reader but is missing in src/config/parts.ts`]),
      ]),
    ...listed
      .filter((name) => !found.has(name))
      .map((name) => `${name} stands in src/config/parts.ts but does not reach the reader`),
  ];
}
