import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownRepository } from './own-repository.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'own-')));
});
afterEach(() => rmSync(root, { recursive: true }));

function folder(path: string): string {
  mkdirSync(join(root, path), { recursive: true });
  return join(root, path);
}

function addWorkflow(repository: string): void {
  writeFileSync(join(folder(`${repository}/.github/workflows`), 'release.yml'), '');
}

test('is the repository around the folder, if it has workflows', () => {
  folder('shop/.git');
  const inside = folder('shop/src/api');
  expect(ownRepository(inside, root)).toBeUndefined();
  addWorkflow('shop');
  expect(ownRepository(inside, root)).toBe(join(root, 'shop'));
  expect(ownRepository(folder('elsewhere'), root)).toBeUndefined();
});

test('is none in the folder of Liftlock itself, and a worktree is a repository', () => {
  writeFileSync(join(folder('tree'), '.git'), 'gitdir: /elsewhere\n');
  addWorkflow('tree');
  expect(ownRepository(join(root, 'tree'), join(root, 'tree'))).toBeUndefined();
  expect(ownRepository(join(root, 'tree'), root)).toBe(join(root, 'tree'));
});
