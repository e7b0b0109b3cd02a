import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PIPELINE } from '@liftlock/core';
import { parse, parseAllDocuments } from 'yaml';
import { RELEASE_YML } from '../../packages/rehearsal/src/sample/files/pipeline.ts';
import { filesBelow, ROOT, type Source } from './sources.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('files', () => {
  test('have at most 350 lines', () => {
    const long = [...filesBelow('packages', '.ts', '.mjs'), ...filesBelow('test', '.ts')]
      .filter(({ path }) => !path.endsWith('.test.ts'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 350);
    expect(long).toEqual([]);
  });

  test('hold no path of a machine', () => {
    const paths = /(?<![\w.@:/-])\/(home|Users|root)\/[a-z]\w*\/\w/;
    const found = [
      ...filesBelow('packages', '.ts', '.json'),
      ...filesBelow('actions', '.yml', '.md'),
      ...filesBelow('.github', '.yml', '.md'),
      ...filesBelow('examples', ''),
    ]
      .filter(({ path, text }) => !path.endsWith('.test.ts') && paths.test(text))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });
});

describe('the lock file', () => {
  interface Lock {
    readonly packages: Readonly<
      Record<
        string,
        {
          readonly optionalDependencies?: Record<string, string>;
          readonly link?: boolean;
          readonly integrity?: string;
          readonly hasInstallScript?: boolean;
        }
      >
    >;
  }
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;

  test('has an entry for each optional dependency: without it, `npm ci` refuses the whole file', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !entriesFor(path, name).some((entry) => entry in packages))
        .map((name) => `${path || 'the root'} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  /** Where npm may have put a dependency of a package: beside it, or in any folder above. */
  function entriesFor(path: string, name: string): string[] {
    const above = path
      .split('/node_modules/')
      .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
    return [
      ...above.map((folder) => (folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`)),
      `node_modules/${name}`,
    ];
  }

  test('knows the bytes of every package', () => {
    const unknown = Object.entries(packages).filter(
      ([path, { link, integrity }]) => path.includes('node_modules/') && link !== true && integrity === undefined,
    );
    expect(unknown.map(([path]) => path)).toEqual([]);
  });
});

/** YAML that people run or copy: our workflows, those of the examples, the blocks of every README, and the sample. */
function documents(): Source[] {
  const markdown = [
    'README.md',
    ...PIPELINE.map(({ name }) => `actions/${name}/README.md`),
    ...filesBelow('docs', '.md').map(({ path }) => path),
  ];
  const blocks = markdown.flatMap((path) =>
    [...read(path).matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map((match, index) => ({
      path: `${path}, block ${index + 1}`,
      text: (match[2] ?? '')
        .split('\n')
        .map((line) => line.slice((match[1] ?? '').length))
        .join('\n'),
    })),
  );
  const examples = filesBelow('examples', '.yml').filter(({ path }) => path.includes('/.github/workflows/'));
  return [
    ...filesBelow('.github/workflows', '.yml', '.yaml'),
    ...examples,
    ...blocks,
    { path: 'the sample', text: RELEASE_YML },
  ];
}

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;

/** Every value under a key, at any depth. */
function valuesOf(value: Json, key: string): Json[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one as Json, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(name === key ? [member as Json] : []),
    ...valuesOf(member as Json, key),
  ]);
}

const textOf = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value));

const parsed = documents().map(({ path, text }) => ({
  path,
  text,
  value: (parseAllDocuments(text)[0] as { toJS(): Json } | undefined)?.toJS() ?? null,
}));

describe('workflows, ours and those that people copy', () => {
  test('are found', () => {
    expect(parsed.length).toBeGreaterThanOrEqual(8);
    expect(parsed.flatMap(({ value }) => valuesOf(value, 'uses')).length).toBeGreaterThan(20);
  });

  test('use nothing that can move: a full commit id, a path, or the place for one', () => {
    const pinned = /^(\.\/?[\w./-]*|[\w.-]+\/[\w.-]+(\/[\w./-]+)?@[0-9a-f]{40}|OWNER\/liftlock(\/[\w./-]+)?@SHA)$/;
    const loose = parsed.flatMap(({ path, value }) =>
      valuesOf(value, 'uses')
        .filter((uses) => !pinned.test(textOf(uses)))
        .map((uses) => `${path}: ${textOf(uses)}`),
    );
    expect(loose).toEqual([]);
  });

  test('name the version of what they pin', () => {
    const silent = parsed.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /@[0-9a-f]{40}/.test(line) && !/ # v\d+\.\d+\.\d+/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(silent).toEqual([]);
  });

  test('allow nothing by default, and each job what it needs', () => {
    for (const { path, value } of parsed) {
      const workflow = (value ?? {}) as {
        readonly permissions?: Json;
        readonly jobs?: Readonly<Record<string, { readonly permissions?: Json }>>;
      };
      if (workflow.jobs === undefined) continue;
      if (!path.startsWith('docs/'))
        expect({ path, permissions: workflow.permissions }).toEqual({ path, permissions: {} });
      for (const [job, { permissions }] of Object.entries(workflow.jobs)) {
        expect({ path, job, is: typeof (permissions ?? workflow.permissions) }).toEqual({ path, job, is: 'object' });
      }
    }
  });

  test('put no expression into a script: a branch name or a title would be run', () => {
    const injected = parsed.flatMap(({ path, value }) =>
      [...valuesOf(value, 'run'), ...valuesOf(value, 'script')]
        .filter((script) => textOf(script).includes('${{'))
        .map((script) => `${path}: ${textOf(script)}`),
    );
    expect(injected).toEqual([]);
  });

  test('let no job ask for tokens that builds: it runs whatever packages the build installs', () => {
    const asking = parsed.flatMap(({ path, value }) =>
      valuesOf(value, 'jobs')
        .flatMap((jobs) => Object.entries(jobs ?? {}) as [string, Json][])
        .filter(([, job]) => valuesOf(job, 'permissions').some((all) => textOf(all).includes('"id-token":"write"')))
        .filter(([, job]) => /actions\/build|"(npm|pip|pnpm) (ci|install)/.test(JSON.stringify(job)))
        .map(([job]) => `${path}: ${job}`),
    );
    expect(asking).toEqual([]);
  });

  test('keep no credentials in a checkout, restore no cache, and inherit no secrets', () => {
    for (const { path, value, text } of parsed) {
      for (const step of valuesOf(value, 'steps').flat() as { uses?: string; with?: Record<string, unknown> }[]) {
        if (!String(step.uses).startsWith('actions/checkout@')) continue;
        expect({ path, kept: step.with?.['persist-credentials'] }).toEqual({ path, kept: false });
      }
      expect({
        path,
        found: /actions\/cache|^\s*cache:|secrets: inherit|pull_request_target|workflow_run/m.exec(text)?.[0],
      }).toEqual({ path, found: undefined });
    }
  });
});

describe('the house', () => {
  test.each([
    'ARCHITECTURE.md',
    'LICENSE',
    'README.md',
    '.github/CONTRIBUTING.md',
    '.github/SECURITY.md',
    '.github/workflows/ci.yml',
    '.ci/run',
  ])('has %s', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  test('has a required job that waits for all the others', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml')) as {
      jobs: Record<string, { needs?: string[]; if?: string }>;
    };
    expect([...(jobs['green']?.needs ?? [])].sort()).toEqual(
      Object.keys(jobs)
        .filter((name) => name !== 'green')
        .sort(),
    );
    expect(jobs['green']?.if).toBe('always()');
  });

  test('moves the tag of a major version after the release is published, and publishes what is attested, without a token', () => {
    const { build, environments } = parse(read('.github/liftlock.yml')) as {
      build: { provenance?: string };
      environments: { name: string; release?: string; oidc?: boolean; deploy?: { commands: string[] }[] }[];
    };
    const moving = environments.filter(({ deploy }) => /refs\/tags\//.test(JSON.stringify(deploy ?? '')));
    expect(moving).toMatchObject([{ name: 'production', release: 'before', oidc: true }]);
    expect(JSON.stringify(moving)).toMatch(/npm publish .* --provenance/);
    expect(build.provenance).toBe('required');
  });

  test('names every folder of core in its map', () => {
    const map = read('ARCHITECTURE.md');
    for (const folder of [
      'event',
      'config',
      'version',
      'changelog',
      'candidate',
      'evidence',
      'gates',
      'deployment',
      'release',
      'pipeline',
      'stages',
      'ports',
      'errors',
    ])
      expect(map).toContain(folder);
  });
});
