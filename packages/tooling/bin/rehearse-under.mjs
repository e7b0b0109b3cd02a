// Rehearses the sample with the committed bundles under several majors of Node: `rehearse-under.mjs 20 24`.
// Node 24 comes from the npm packages of the toolchain; any other major must be the node that runs this.
import { spawnSync } from 'node:child_process';
import { findNode24 } from './node24.mjs';

const own = process.versions.node.split('.')[0];

for (const major of process.argv.slice(2)) {
  const node = major === own ? process.execPath : major === '24' ? findNode24() : undefined;
  if (node === undefined) {
    console.log(`Node ${major}: not on this machine (this is ${process.version}); not rehearsed.`);
    continue;
  }
  const { status, stdout } = spawnSync(node, ['dist/cli/index.js', 'rehearse', '--approve', '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const conclusion = status === 0 ? JSON.parse(stdout).conclusion : `exit code ${status}`;
  console.log(`Node ${major}: ${conclusion}`);
  if (conclusion !== 'success') process.exit(1);
}
