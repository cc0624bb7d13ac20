import { defineConfig } from 'vitest/config';

/** The tests beside the modules: those that a mutant of a module has to fear. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'], css: true, testTimeout: 120_000 } });
