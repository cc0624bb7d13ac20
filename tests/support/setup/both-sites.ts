import type { TestProject } from 'vitest/node';
import { builtOnce } from '../built-once.ts';
import './provided.ts';

/** Gives the suite the site with its own content at the root, and below a path. */
export default function setup({ provide }: TestProject): void {
  provide('site', builtOnce());
  provide('below', builtOnce({ base: '/sachsen-kursk/' }));
}
