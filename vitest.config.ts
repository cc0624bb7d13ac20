import { defineConfig } from 'vitest/config';

const built = { globalSetup: ['tests/support/build-site.ts'], testTimeout: 1_800_000, hookTimeout: 1_800_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // With `css`, since the palette reads tokens.css, which Vitest would give as an empty file.
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/unit/*.test.ts'], css: true, testTimeout: 60_000 } },
      { test: { name: 'fixtures', include: ['tests/fixtures/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 } },
      { test: { name: 'site', include: ['tests/site/*.test.ts', 'tests/budgets/*.test.ts'], ...built } },
      {
        test: {
          name: 'servers',
          include: ['tests/servers/*.test.ts'],
          ...built,
          globalSetup: ['tests/servers/support/install.ts', ...built.globalSetup],
        },
      },
      { test: { name: 'browser', include: ['tests/browser/*.test.ts'], ...built } },
    ],
  },
});
