import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { writeFiles } from '../testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder.ts';
import { toData } from './context-data.ts';
import { evaluate, evaluatesTrue, type Scope } from './evaluate.ts';
import { hashFiles } from './hash-files.ts';
import { jobStatusFunctions, stepStatusFunctions } from './status-functions.ts';

afterAll(removeTemporaryFolders);

function scopeOf(contexts: Record<string, unknown>): Scope {
  const entries = Object.entries(contexts).map(([name, value]) => [name, toData(value)] as const);
  return { contexts: Object.fromEntries(entries), functions: [] };
}

async function text(source: string, contexts: Record<string, unknown> = {}): Promise<string> {
  return (await evaluate(source, scopeOf(contexts))).coerceString();
}

test('contexts are read without regard to case', async () => {
  expect(await text('GitHub.REF', { github: { ref: 'refs/heads/main' } })).toBe('refs/heads/main');
});

test('what is not there is empty, however deep', async () => {
  expect(await text('inputs.version')).toBe('');
  expect(await text('github.event.release.tag', { github: {} })).toBe('');
});

test('a secret may be called like a method of objects', async () => {
  expect(await text('secrets.constructor', { secrets: { constructor: 'hidden' } })).toBe('hidden');
  expect(await text('secrets.toString', { secrets: {} })).toBe('');
});

test('environment variables differ by case', async () => {
  const env = toData({ Path: 'a', PATH: 'b' }, { caseSensitive: true });
  expect(
    (await evaluate("format('{0}{1}', env.Path, env.PATH)", { contexts: { env }, functions: [] })).coerceString(),
  ).toBe('ab');
});

test('an unknown context is an error in GitHub words', async () => {
  await expect(text('secretz.TOKEN')).rejects.toThrow("Unrecognized named-value: 'secretz'");
});

describe('hashFiles', () => {
  const sha256 = (value: string | Buffer) => createHash('sha256').update(value).digest();

  function scopeIn(workspace: string): Scope {
    return { contexts: {}, functions: [], hashFiles: (patterns) => hashFiles(patterns, workspace) };
  }

  test('hashes the hashes of the files in the workspace', async () => {
    const workspace = temporaryFolder();
    writeFiles(workspace, { 'package-lock.json': 'root', 'web/package-lock.json': 'web', 'web/other.json': 'other' });
    const hash = await evaluate("hashFiles('**/package-lock.json')", scopeIn(workspace));
    const expected = createHash('sha256').update(sha256('root')).update(sha256('web')).digest('hex');
    expect(hash.coerceString()).toBe(expected);
  });

  test('takes files out again, and is empty without a match', async () => {
    const workspace = join(temporaryFolder(), 'odd [name]');
    mkdirSync(workspace);
    writeFileSync(join(workspace, 'a.txt'), 'a');
    expect((await evaluate("hashFiles('*.txt', '!a.txt')", scopeIn(workspace))).coerceString()).toBe('');
    expect((await evaluate("hashFiles('a.txt')", scopeIn(workspace))).coerceString()).toBe(
      createHash('sha256').update(sha256('a')).digest('hex'),
    );
  });

  test('is only asked for when its branch is reached', async () => {
    const scope = { ...scopeOf({ github: { ref: 'x' } }), hashFiles: () => Promise.reject(new Error('asked')) };
    expect(await evaluatesTrue("github.ref == 'y' && hashFiles('*') != ''", scope)).toBe(false);
  });

  test('prints nothing', async () => {
    const written: unknown[] = [];
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = ((chunk: unknown) => written.push(chunk) > 0) as typeof write;
    try {
      await hashFiles(['*'], temporaryFolder());
      process.stdout.write('after');
    } finally {
      process.stdout.write = write;
    }
    expect(written).toEqual(['after']);
  });
});

describe('status functions of a step', () => {
  const holds = (source: string, status: 'success' | 'failure' | 'cancelled') =>
    evaluatesTrue(source, { contexts: {}, functions: stepStatusFunctions(status) });

  test.each([
    ['success()', true, false, false],
    ['failure()', false, true, false],
    ['cancelled()', false, false, true],
    ['always()', true, true, true],
    ['!cancelled()', true, true, false],
  ] as const)('%s', async (source, success, failure, cancelled) => {
    expect(await holds(source, 'success')).toBe(success);
    expect(await holds(source, 'failure')).toBe(failure);
    expect(await holds(source, 'cancelled')).toBe(cancelled);
  });
});

describe('status functions of a job', () => {
  const holds = (source: string, results: Record<string, 'success' | 'failure' | 'skipped'>, cancelled = false) => {
    const functions = jobStatusFunctions({ cancelled, ancestors: new Map(Object.entries(results)) });
    return evaluatesTrue(source, { contexts: {}, functions });
  };

  test('a skipped ancestor is no success', async () => {
    expect(await holds('success()', { build: 'success', lint: 'skipped' })).toBe(false);
  });

  test('success and failure can be asked of named jobs', async () => {
    expect(await holds("success('build')", { build: 'success', lint: 'failure' })).toBe(true);
    expect(await holds("failure('build')", { build: 'success', lint: 'failure' })).toBe(false);
  });

  test('in a cancelled run only cancelled and always hold', async () => {
    expect(await holds('success()', { build: 'success' }, true)).toBe(false);
    expect(await holds('failure()', { build: 'failure' }, true)).toBe(false);
    expect(await holds('cancelled() && always()', {}, true)).toBe(true);
  });
});
