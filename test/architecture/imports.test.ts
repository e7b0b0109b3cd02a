import { type Import, importsOf, product, withoutComments } from './sources.ts';

const CORE = product('packages/core/src');
const folderOf = (path: string) => path.split('/')[3] ?? '';
const said = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

describe('core is pure', () => {
  test('it imports nothing of Node but the hash, in one place', () => {
    const found = CORE.flatMap(importsOf).filter(({ specifier }) => specifier.startsWith('node:'));
    expect(found.map(said)).toEqual(['packages/core/src/candidate/digest.ts imports node:crypto']);
    expect(CORE.find(({ path }) => path.endsWith('candidate/digest.ts'))?.text).toContain(
      "import { createHash } from 'node:crypto';",
    );
  });

  test('it imports no library that touches the world', () => {
    const allowed =
      /^(zod|yaml|smol-toml|saxes|croner|@cfworker\/json-schema|picomatch\/posix\.js|semver\/(functions|ranges)\/[a-z-]+\.js)$/;
    const found = CORE.flatMap(importsOf).filter(
      ({ specifier, target }) => target === undefined && specifier !== 'node:crypto' && !allowed.test(specifier),
    );
    expect(found.map(said)).toEqual([]);
  });

  test.each<[string, RegExp]>([
    ['the process', /\bprocess\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bperformance\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\bcrypto\./],
    ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['timers', /\bset(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
    ['the console', /\bconsole\./],
    ['globals', /\bglobalThis\b|\bglobal\./],
    ['code made of text', /\beval\(|\bnew Function\(/],
  ])('it does not touch %s', (_, forbidden) => {
    const lines = CORE.flatMap(({ path, text }) =>
      codeOf(text)
        .split('\n')
        .flatMap((line) => (forbidden.test(line) ? [`${path}: ${line.trim()}`] : [])),
    );
    expect(lines).toEqual([]);
  });

  test('only what does something with the world knows ports', () => {
    const know = ['stages', 'promotion', 'planning', 'pipeline', 'ports', 'index.ts'];
    const found = CORE.filter(({ path }) => !know.includes(folderOf(path)))
      .flatMap(importsOf)
      .filter(({ target }) => target?.startsWith('packages/core/src/ports/'));
    expect(found.map(said)).toEqual([]);
  });
});

/** Without comments and texts: words in a message do nothing. */
function codeOf(text: string): string {
  return withoutComments(text)
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replaceAll(/`(?:[^`\\$]|\\.|\$(?!\{)|\$\{[^}]*\})*`/g, '``');
}

describe('imports point in one direction', () => {
  /** Packages that each one may import. */
  const SEES: Readonly<Record<string, readonly string[]>> = {
    'packages/core': [],
    'packages/adapters': ['core'],
    'packages/rehearsal': ['core', 'adapters'],
    'packages/cli': ['core', 'adapters', 'rehearsal'],
  };

  test.each(Object.entries(SEES))('%s sees %j', (folder, seen) => {
    const others = product(`${folder}/src`)
      .flatMap(importsOf)
      .filter(({ specifier, target }) => {
        const [, name] = /^@liftlock\/([a-z-]+)/.exec(specifier) ?? [];
        const outside = target !== undefined && !target.startsWith(`${folder}/src/`);
        return outside || (name !== undefined && !seen.includes(name));
      });
    expect(others.map(said)).toEqual([]);
  });

  /** Folders of core, the deepest first; each may import those before it, and itself. */
  const ORDER = [
    'credentials',
    'errors',
    'event',
    'config',
    'version',
    'changelog',
    'candidate',
    'dependencies',
    'sbom',
    'evidence',
    'reports',
    'deployment',
    'release',
    'board',
    'doctor',
    'gates',
    'ports',
    'pipeline',
    'planning',
    'promotion',
    'stages',
  ];

  test('between the folders of core, each folder is in the order', () => {
    const folders = new Set(CORE.map(({ path }) => folderOf(path)).filter((name) => !name.endsWith('.ts')));
    expect([...folders].sort()).toEqual([...ORDER].sort());
  });

  test('between the folders of core, what is imported comes from below, types too', () => {
    const found = CORE.flatMap(importsOf)
      .filter(({ target }) => target !== undefined)
      .map(({ from, target }) => [folderOf(from), folderOf(target ?? '')] as const)
      .filter(([from, to]) => ORDER.includes(from) && ORDER.includes(to) && ORDER.indexOf(to) > ORDER.indexOf(from))
      .map(([from, to]) => `${from} > ${to}`);
    expect([...new Set(found)]).toEqual([]);
  });

  /** Folders of the rehearsal, and those that each one may import. The terminal and the page are handed in. */
  const REHEARSAL: Readonly<Record<string, readonly string[]>> = {
    runner: [],
    github: ['runner'],
    hosts: [],
    sample: ['github'],
    kernel: ['github', 'runner'],
    deploy: ['kernel', 'github', 'runner'],
    terminal: ['kernel', 'runner'],
    page: ['kernel', 'github', 'runner'],
    rehearse: ['deploy', 'kernel', 'github', 'runner', 'hosts', 'sample'],
    scenario: ['rehearse', 'deploy', 'kernel', 'github', 'runner'],
  };

  /** Programs of the sample are text, and their imports lead nowhere. */
  const OWN = /^packages\/rehearsal\/src\/.*\.ts$/;

  test.each(Object.entries(REHEARSAL))('rehearsal/%s sees %j', (folder, seen) => {
    const outside = product(`packages/rehearsal/src/${folder}`)
      .flatMap(importsOf)
      .flatMap(({ target }) => (target !== undefined && OWN.test(target) ? [folderOf(target)] : []))
      .filter((name) => name !== folder && !seen.includes(name));
    expect([...new Set(outside)]).toEqual([]);
  });

  test('no file imports itself by a detour, not even a type', () => {
    const files = [
      ...CORE,
      ...product('packages/adapters/src'),
      ...product('packages/cli/src'),
      ...product('packages/rehearsal/src'),
    ];
    const graph = new Map(
      files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => (target === undefined ? [] : [target]))]),
    );
    expect(cycles(graph)).toEqual([]);
  });

  test('the search for detours finds one', () => {
    expect(
      cycles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a', 'd']],
          ['d', []],
        ]),
      ),
    ).toEqual(['a > b > c > a']);
  });
});

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      found.push([...trail.slice(start), file].join(' > '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
