import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { project } from './run-build.ts';

const packaged = '@sparticuz/chromium';
const { version } = JSON.parse(readFileSync(join(project, 'node_modules', packaged, 'package.json'), 'utf8')) as {
  version: string;
};

/** Where a program lies and what its environment must hold. */
export type Program = { executablePath: string; env: Record<string, string> };

/** The browser from npm, unpacked once for this version of it; it brings its own system libraries. */
export function browserFromNpm(): Program {
  const folder = join(project, '.build', `browser-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter) },
  };
}

/** The package unpacks into the temporary folder; its libraries only when it believes to run on this platform. */
function unpack(folder: string): void {
  mkdirSync(join(project, '.build'), { recursive: true });
  const temporary = mkdtempSync(`${folder}-`);
  execFileSync(process.execPath, ['-e', `import('${packaged}').then((found) => found.default.executablePath())`], {
    cwd: project,
    env: { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    // Another process was first.
    rmSync(temporary, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}
