import { spawnSync } from 'node:child_process';
import { removeRepositories, TemporaryRepository } from '../../../test/histories/temporary-repository.ts';

afterEach(removeRepositories);

/** More text than a pipe holds, so that it is still being written when its reader has gone. */
function withLongNotes(): string {
  const repository = new TemporaryRepository();
  for (let count = 0; count < 1500; count += 1) repository.commit(`fix: ${String(count).repeat(20)} ${'x'.repeat(60)}`);
  return repository.write().folder;
}

test('a reader who goes away early, like `head`, ends nothing with a stack trace', () => {
  const program = "const { run } = await import('./packages/cli/src/index.ts'); await run('.');";
  const script =
    '{ "$NODE" --input-type=module -e "$PROGRAM" - notes --repo "$REPO"; echo "code $?" >&2; } | head -n 1';
  const env = { PATH: process.env['PATH'], NODE: process.execPath, PROGRAM: program, REPO: withLongNotes() };
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { env, encoding: 'utf8' });
  expect({ lines: stdout.split('\n').length, stderr }).toEqual({ lines: 2, stderr: 'code 0\n' });
});
