import { defineConfig } from 'vitest/config';

const minutes = (count: number) => ({ testTimeout: count * 60_000, hookTimeout: count * 60_000 });

/**
 * A suite that looks at the built site: its workers keep what they have parsed and their browsers. With `css`,
 * since the palette reads theme.css, which Vitest would give as an empty file.
 */
const looking = { ...minutes(3), isolate: false, css: true };
const setup = (...names: string[]) => ({ globalSetup: names.map((name) => `tests/support/setup/${name}.ts`) });

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // What `npm test` runs: every promise once.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/unit/*.test.ts'],
          css: true,
          isolate: false,
          testTimeout: 60_000,
        },
      },
      { test: { name: 'content', include: ['tests/content/*.test.ts'], isolate: false, ...minutes(2) } },
      { test: { name: 'build', include: ['tests/build/*.test.ts'], ...minutes(3) } },
      { test: { name: 'site', include: ['tests/site/*.test.ts'], ...looking, ...setup('site') } },
      {
        test: {
          name: 'layout',
          include: ['tests/layout/*.test.ts'],
          provide: { fonts: ['web'] },
          ...looking,
          ...setup('site', 'browser'),
        },
      },
      { test: { name: 'browser', include: ['tests/browser/*.test.ts'], ...looking, ...setup('site', 'browser') } },

      // What only `npm run test:all` runs: every page, other fonts, another base path, faults of the machine.
      {
        test: {
          name: 'full',
          include: ['tests/full/*.test.ts'],
          ...looking,
          ...setup('both-sites', 'browser'),
        },
      },
      {
        test: {
          name: 'full-fonts',
          include: ['tests/layout/*.test.ts'],
          provide: { fonts: ['wide', 'narrow'] },
          ...looking,
          ...setup('site', 'browser'),
        },
      },
      {
        test: {
          name: 'full-below',
          include: [
            'tests/site/{hosting,html,language,links,pictures,third-party}.test.ts',
            'tests/browser/{search,third-party}.test.ts',
          ],
          ...looking,
          ...setup('site-below', 'browser'),
        },
      },
      {
        test: {
          name: 'servers',
          include: ['tests/servers/*.test.ts'],
          ...minutes(5),
          globalSetup: ['tests/servers/support/install.ts', ...setup('both-sites', 'browser').globalSetup],
        },
      },
    ],
  },
});
