/** A package as package-lock.json names it. */
export type LockedPackage = {
  /** Folder below the project. @example 'node_modules/astro/node_modules/p-limit' */
  path: string;
  name: string;
  version: string;
  /** SPDX identifier or expression. */
  licence: string | undefined;
  /** Hash of the archive, as in Subresource Integrity. */
  integrity: string | undefined;
  /** Only tests and editing need it. */
  development: boolean;
  installScript: boolean;
  /** Where it was downloaded from, if the file says so. */
  resolved: string | undefined;
  dependencies: Record<string, string>;
};

type Row = Partial<{
  name: string;
  version: string;
  license: string;
  integrity: string;
  dev: boolean;
  hasInstallScript: boolean;
  resolved: string;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}>;

/** Reads package-lock.json (lockfileVersion 3), without the project itself. @throws Error at another version */
export function readLock(json: string): LockedPackage[] {
  const { lockfileVersion, packages } = JSON.parse(json) as { lockfileVersion: number; packages: Record<string, Row> };
  if (lockfileVersion !== 3) throw new Error(`package-lock.json has version ${lockfileVersion} and not 3`);
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, row]) => ({
      path,
      name: row.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: row.version ?? '',
      licence: row.license,
      integrity: row.integrity,
      development: row.dev ?? false,
      installScript: row.hasInstallScript ?? false,
      resolved: row.resolved,
      dependencies: { ...row.dependencies, ...row.optionalDependencies },
    }));
}

/** The package that `name` means for the package in `path` ('' for the project), as Node looks it up. */
export function lookUp(packages: ReadonlyMap<string, LockedPackage>, path: string, name: string) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const found = packages.get(`${folder && `${folder}/`}node_modules/${name}`);
    if (found || folder === '') return found;
  }
}
