// Fails when the working tree differs from the commit, untracked files included: everything generated is committed.
import { execFileSync } from 'node:child_process';

const changes = execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { encoding: 'utf8' });
if (changes !== '') {
  console.error(`The tree is not clean. Commit what was generated, or find out why it changed:\n${changes}`);
  process.exit(1);
}
console.log('The tree is clean.');
