import type { TestProject } from 'vitest/node';
import { builtOnce } from '../built-once.ts';
import './provided.ts';

/** Gives the suite the site with its own content below a path. */
export default function setup({ provide }: TestProject): void {
  provide('site', builtOnce({ base: '/sachsen-kursk/' }));
}
