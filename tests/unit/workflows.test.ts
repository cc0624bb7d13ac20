import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { localeCodes } from '../../src/config/locales.ts';
import { project } from '../support/run-build.ts';

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Form = {
  name: string;
  description: string;
  labels: string[];
  body: { id: string; type: string; attributes: { label: string }; validations?: { required: boolean } }[];
};

const read = (path: string) => readFileSync(join(project, path), 'utf8');
const yaml = (path: string): unknown => parse(read(path));
const { scripts, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

const github = readdirSync(join(project, '.github/workflows')).map((file) => `.github/workflows/${file}`);
const steps = github.flatMap((file) =>
  Object.values((yaml(file) as { jobs: Record<string, { steps: Step[] }> }).jobs).flatMap((job) => job.steps),
);
const gitlab = Object.values(yaml('.gitlab-ci.yml') as Record<string, { script?: string[] } | undefined>);
const commands = [...steps.flatMap(({ run }) => run ?? []), ...gitlab.flatMap((job) => job?.script ?? [])];

describe('the workflows for GitHub and GitLab', () => {
  it('call npm scripts that exist', () => {
    const named = commands.flatMap((command) => /\bnpm (?:run )?(\S+)/.exec(command)?.[1] ?? []);
    expect(new Set(named)).toEqual(new Set(['ci', 'check', 'build', 'test', 'release']));
    for (const name of named.filter((script) => script !== 'ci')) expect(scripts).toHaveProperty([name]);
  });

  it('show the check of a change, and publish only what the release is', () => {
    expect(commands.filter((command) => command === 'npm run check')).toHaveLength(2);
    expect(commands.filter((command) => command === 'npm run release')).toHaveLength(2);
  });

  it('take actions by commit, with the version beside it', () => {
    const used = github.flatMap((file) => read(file).match(/(?<=uses: ).*/g) ?? []);
    expect(used).toHaveLength(steps.filter(({ uses }) => uses).length);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leave no key of the repository behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(1);
    for (const { with: options } of checkouts) expect(options).toMatchObject({ 'persist-credentials': false });
  });

  it('run on the Node that the scripts run on', () => {
    expect(read('.node-version').trim()).toBe(devDependencies?.node);
  });
});

describe.each(['mistake', 'source'])('the form for a %s', (kind) => {
  const forms = localeCodes.map((locale) => yaml(`.github/ISSUE_TEMPLATE/${kind}.${locale}.yml`) as Form);
  const [first] = forms;

  it('asks the same in every language', () => {
    for (const form of forms) {
      expect(form.labels).toEqual(first?.labels);
      expect(form.body.map(({ id, type, validations }) => ({ id, type, validations }))).toEqual(
        first?.body.map(({ id, type, validations }) => ({ id, type, validations })),
      );
    }
    expect(new Set(forms.map(({ name }) => name)).size).toBe(localeCodes.length);
  });

  it.each(localeCodes)('asks on GitLab what it asks on GitHub: %s', (locale) => {
    const questions = read(`.gitlab/issue_templates/${kind}.${locale}.md`).match(/(?<=^\*\*).*(?=\*\*$)/gm);
    const form = yaml(`.github/ISSUE_TEMPLATE/${kind}.${locale}.yml`) as Form;
    expect(questions).toEqual(form.body.map(({ attributes }) => attributes.label));
  });
});

it('uses no shell syntax in npm scripts that Windows does not know', () => {
  const wrong = Object.entries(scripts ?? {}).filter(([, script]) => /[;'$`]|(?<!&)&(?!&)|^\w+=/.test(script));
  expect(wrong).toEqual([]);
});
