import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { project } from '../support/run-build.ts';
import { serve } from '../support/server.ts';

const site = inject('site');
const below = inject('below');
const folder = mkdtempSync(join(tmpdir(), 'mirror-'));

function deployCheck(...args: string[]): Promise<{ status: number | string; output: string }> {
  const command = [join(project, 'src/commands/deploy-check/cli.ts'), ...args];
  const env = { ...process.env, CI: '', LC_ALL: 'de_DE.UTF-8' };
  return new Promise((done) =>
    execFile(process.execPath, command, { cwd: project, env }, (error, stdout, stderr) =>
      done({ status: error?.code ?? 0, output: stdout + stderr }),
    ),
  );
}

let mirror: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  cpSync(site.folder, folder, { recursive: true });
  mirror = await serve(folder);
});
afterAll(async () => {
  await mirror.close();
  rmSync(folder, { recursive: true });
});

it('accepts a true copy and says which settings its host lacks', async () => {
  const { status, output } = await deployCheck(mirror.origin, `--build=${site.folder}`);
  expect(output).toContain('0 Fehler');
  expect(output).toContain('Die Kopfzeile X-Content-Type-Options fehlt.');
  expect(output).toContain('404.html als Fehlerseite eintragen');
  expect(output).not.toContain('Нет заголовка');
  expect(status).toBe(0);
});

it('notices a changed and a missing file and names them', async () => {
  appendFileSync(join(folder, 'de/suche/index.html'), '<script src="https://example.com/"></script>');
  rmSync(join(folder, 'favicon.svg'));
  const { status, output } = await deployCheck(`${mirror.origin}/`, `--build=${site.folder}`, '--lang=ru');
  expect(status).toBe(1);
  expect(output).toMatch(/error different\n {2}ru: Содержимое отличается.*\n.*\/de\/suche\/\n/);
  expect(output).toMatch(/error missing\n {2}ru: Файла нет.*\n.*\/favicon\.svg\n/);
  expect(output).toContain('ошибок: 2,');
});

it('notices another build and another path', async () => {
  const { status, output } = await deployCheck(mirror.origin, `--build=${below.folder}`);
  expect(status).toBe(1);
  expect(output).toContain('Dort liegt ein anderer Stand als hier.');
  expect(output).toContain(`Gebaut ist die Website für den Pfad ${below.base}, sie liegt aber unter /.`);
});

it('notices a host that answers everything with 200', async () => {
  const server = createServer((_request, response) => response.end('<h1>Welcome</h1>')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { status, output } = await deployCheck(`http://127.0.0.1:${port}/`, `--build=${site.folder}`);
  server.close();
  expect(status).toBe(1);
  expect(output).toContain('error soft-404');
});

it('says so when nobody answers, when there is no build, and when there is no address', async () => {
  const closed = await serve(folder);
  await closed.close();
  const silent = await deployCheck(closed.origin, `--build=${site.folder}`);
  expect(silent.status).toBe(1);
  expect(silent.output).toContain('Der Server antwortet nicht: ');
  expect(silent.output).toContain('ECONNREFUSED');
  expect(await deployCheck(mirror.origin, `--build=${join(folder, 'none')}`)).toMatchObject({
    status: 2,
    output: expect.stringContaining('npm run build'),
  });
  expect((await deployCheck('example.org')).status).toBe(2);
});
