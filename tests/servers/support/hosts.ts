import { apache } from './apache.ts';
import { caddy } from './caddy.ts';
import type { Host } from './host.ts';
import { lighttpd } from './lighttpd.ts';
import { nginx } from './nginx.ts';
import { python } from './python.ts';

export const hosts: readonly Host[] = [nginx, apache, caddy, lighttpd, python];
