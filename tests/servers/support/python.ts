import type { Host } from './host.ts';

/** Has no configuration, so there is no example for it. */
export const python: Host = {
  name: 'Python http.server',
  encodings: [],
  precompressed: false,
  usual: (_folder, { root, ports }) => ({
    program: 'python3',
    args: ['-m', 'http.server', String(ports.http), '--bind', '127.0.0.1', '--directory', root],
  }),
};
