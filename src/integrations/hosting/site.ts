import type { HostFolder } from '../../config/hosting/rules.ts';

/** What an example configuration is written for. */
export type HostConfig = HostFolder & {
  host: string;
  /** Absolute path of the folder that the host shows at `/`; the site lies in it at `base`. */
  root: string;
  ports: { http: number; https: number };
  /** Certificate and key, absolute paths of PEM files; without them the server speaks plain HTTP. */
  tls?: { certificate: string; key: string } | undefined;
};

/** First lines of every generated file. @param comment sign that begins a comment */
export function note(command: string, comment = '#'): string {
  return `${comment} Written by "${command}"; change src/integrations/hosting/ and write it again rather than changing it here.`;
}
