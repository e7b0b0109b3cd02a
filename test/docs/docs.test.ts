import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseConfig, VERSION } from '@liftlock/core';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { ROOT } from '../architecture/sources.ts';
import { PAGES, page } from './markdown.ts';

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
  const keys = Object.keys(typeof document === 'object' && document !== null ? document : {});
  if (keys.includes('on') || keys.includes('jobs')) return workflowProblems(document);
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
