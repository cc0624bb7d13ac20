import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask } from './support/ask.ts';
import { hosts } from './support/hosts.ts';
import { documentRoot, runHost, temporary, type Running } from './support/run-host.ts';

const site = inject('site');

/** Written out, not taken from the rules: this is what a browser must get. */
const expected = {
  'strict-transport-security': 'max-age=31536000',
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

describe.skipIf(inject('serversMissing').length > 0)('with a certificate', () => {
  let files: ReturnType<typeof documentRoot>;
  let tls: { certificate: string; key: string };
  beforeAll(() => {
    files = documentRoot(site);
    const folder = temporary('tls-');
    tls = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const output = ['-keyout', tls.key, '-out', tls.certificate];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...output], {
      stdio: 'ignore',
    });
    chmodSync(tls.key, 0o644);
  });
  afterAll(() => {
    files.remove();
    rmSync(dirname(tls.key), { recursive: true });
  });

  describe.each(hosts.filter(({ example }) => example))('$name', (host) => {
    let server: Running;
    beforeAll(async () => {
      server = await runHost(host, 'example', { root: files.root, base: site.base, tls });
    });
    afterAll(() => server?.stop());

    it('says what a page cannot say itself, on pages and errors', async () => {
      for (const [path, status] of [
        ['de/', 200],
        ['de/gibt-es-nicht/', 404],
        ['favicon.svg', 200],
      ] as const) {
        const answer = await ask(new URL(path, server.secureUrl));
        expect(answer.status).toBe(status);
        expect(answer.headers).toMatchObject(expected);
      }
    });

    it('leads from plain HTTP to the same page', async () => {
      const { status, headers } = await ask(new URL('de/suche/?q=Kursk', server.url));
      expect([301, 302, 308]).toContain(status);
      const target = new URL(headers.location ?? '');
      // Caddy leads to the usual port, whatever its own is.
      target.port = server.secureUrl.port;
      expect(target.href).toBe(new URL('de/suche/?q=Kursk', server.secureUrl).href);
    });
  });
});
