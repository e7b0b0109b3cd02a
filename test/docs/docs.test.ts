import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { LiftlockError, parseConfig, VERSION } from '@liftlock/core';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { ROOT } from '../architecture/sources.ts';
import { readRehearsalFile } from '../../packages/rehearsal/src/rehearse/rehearsal-file.ts';
import { readScenario } from '../../packages/rehearsal/src/scenario/parse-scenario.ts';
import { PAGES, page, readPage } from './markdown.ts';

describe.each(PAGES)('%s', (path) => {
  test('links to what is there', () => {
    const broken = page(path).links.filter((url) => !/^(https?:|mailto:)/.test(url) && !leadsSomewhere(path, url));
    expect(broken).toEqual([]);
  });

  test('has YAML that passes', () => {
    const blocks = page(path).blocks.filter(({ language }) => language === 'yaml' || language === 'yml');
    expect(blocks.flatMap(({ text, line }) => problemsOf(text).map((problem) => `line ${line}: ${problem}`))).toEqual(
      [],
    );
  });
});

test.each(PAGES)('%s has JSON that can be read', (path) => {
  const blocks = page(path).blocks.filter(({ language }) => language === 'json');
  for (const { text } of blocks) expect(() => JSON.parse(text) as unknown).not.toThrow();
});

/** What the tests above must find, so that they do not pass because they look at nothing. */
test.each([
  ['an unknown key', 'environments: [{ name: staging, deplyo: [] }]'],
  ['a step of a scenario', 'steps:\n  - push: { brnch: main }'],
  ['a setting of a rehearsal', 'teams: { a: [b] }\nhosts: { staging: { variabels: [X] } }'],
  ['a workflow', 'on: push\njobs: { a: { runs-on: x, setps: [] } }'],
  ['a job', 'a: { runs-on: ubuntu-latest, steps: [{ rnu: "true" }] }'],
])('a block with a mistake is found: %s', (_, text) => {
  expect(problemsOf(text)).not.toEqual([]);
});

test('links are found in every form', () => {
  const forms = '[a](a.md) ![b](b.png) [c][d] <img src="e.png">\n\n[d]: d.md\n';
  expect(readPage(forms).links).toEqual(['a.md', 'b.png', 'e.png', 'd.md']);
});

test.each(PAGES.filter((path) => path.startsWith('docs/')))('%s names the version that it is about', (path) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toMatch(
    `\n---\n\n*Liftlock ${VERSION} and later, as of this commit. [What is new](../CHANGELOG.md).*\n`,
  );
});

function leadsSomewhere(from: string, url: string): boolean {
  const [file = '', fragment] = url.split('#');
  const target = file === '' ? from : posix.normalize(posix.join(posix.dirname(from), file));
  // Pages of the repository on GitHub, such as ../../security.
  if (target.startsWith('..')) return true;
  if (!existsSync(join(ROOT, target))) return false;
  return fragment === undefined || !target.endsWith('.md') || page(target).anchors.has(fragment);
}

/** Keys that only `.github/rehearsal.yml` has. */
const SETTINGS = ['teams', 'protected', 'variables', 'secrets', 'hosts', 'stubs', 'skip-jobs', 'treat-as-this-machine'];

function isScenario(document: unknown): boolean {
  const steps = (document as { readonly steps?: unknown } | null)?.steps;
  if (!Array.isArray(steps)) return false;
  const [first] = steps as unknown[];
  return typeof first === 'object' && first !== null && ('push' in first || 'commit' in first || 'dispatch' in first);
}

function scenarioProblems(text: string): string[] {
  const whole = /^name:/m.test(text) ? text : `name: a part\n${text}`;
  return readScenario('scenario.yml', whole).problems.map(({ where, found }) => `${where}: ${found}`);
}

function refusals(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof LiftlockError)) throw error;
    return error.problems.map(({ where, found }) => `${where}: ${found}`);
  }
}

/** What a part of a configuration is completed with, so that it is one. */
const REST = {
  components: [{ name: 'api', artifacts: ['dist/*.tgz'] }],
  build: { steps: [{ name: 'pack', commands: ['make'] }] },
  environments: [{ name: 'staging' }, { name: 'production', after: ['staging'], release: true }],
};

const SECTIONS = ['version', 'components', 'build', 'test', 'environments', 'standards'];

/** A configuration or a part of one, a workflow or a part of one; everything else must be YAML at least. */
function problemsOf(text: string): string[] {
  const document: unknown = parse(text);
  const file = /\$schema=\S+\/([\w-]+)\.schema\.json/.exec(text)?.[1];
  if (file === 'rehearsal') return refusals(() => readRehearsalFile(text));
  const keys = Object.keys(typeof document === 'object' && document !== null ? document : {});
  if (keys.includes('on') || keys.includes('jobs')) return workflowProblems(document);
  if (file === 'rehearsal-scenario' || isScenario(document)) return scenarioProblems(text);
  if (keys.length > 0 && keys.every((key) => SETTINGS.includes(key))) return refusals(() => readRehearsalFile(text));
  if (isJob(Object.values(document ?? {})[0])) return workflowProblems({ jobs: document });
  if (keys.length === 0 || !keys.every((key) => SECTIONS.includes(key))) return [];
  const parsed = parseConfig(JSON.stringify(completed(document as Record<string, unknown>)));
  return parsed.ok ? [] : parsed.problems.map(({ where, found }) => `${where}: ${found}`);
}

function isJob(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'runs-on' in value;
}

/** An example of one environment does not repeat those before it. */
function completed(part: Record<string, unknown>): Record<string, unknown> {
  const { environments } = part;
  if (!Array.isArray(environments)) return { ...REST, ...part };
  const names = environments.map(({ name }: { name: string }) => name);
  const missing = environments
    .flatMap(({ after = [] }: { after?: string[] }) => after)
    .filter((name) => !names.includes(name));
  return { ...REST, ...part, environments: [...[...new Set(missing)].map((name) => ({ name })), ...environments] };
}

function workflowProblems(document: unknown): string[] {
  const whole = {
    on: 'push',
    jobs: { only: { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] } },
    ...(document as object),
  };
  const { context } = parseWorkflow({ name: 'w.yml', content: JSON.stringify(whole) }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
