/**
 * Waits until nobody holds its standard input any more, however they ended, and then removes all that has the label. A
 * client that is still making something holds it, too. Podman removes no container whose network another one shares, so
 * it may take more than one pass.
 */
export const SWEEP = `
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';

const [program, label] = process.argv.slice(1);
const lines = (args) => {
  const { stdout } = spawnSync(program, [...args, '--filter', 'label=' + label], { encoding: 'utf8' });
  return [...new Set((stdout ?? '').split('\\n').filter((line) => line !== ''))];
};
process.stdin.resume();
await once(process.stdin, 'close');
for (const [list, remove] of [
  [['ps', '--all', '--quiet'], ['rm', '--force', '--volumes']],
  [['network', 'ls', '--quiet'], ['network', 'rm']],
  [['volume', 'ls', '--quiet'], ['volume', 'rm', '--force']],
  [['images', '--quiet'], ['rmi', '--force']],
]) {
  let left = lines(list);
  for (let before = Infinity; left.length > 0 && left.length < before; left = lines(list)) {
    before = left.length;
    spawnSync(program, [...remove, ...left], { stdio: 'ignore' });
  }
}
`;
