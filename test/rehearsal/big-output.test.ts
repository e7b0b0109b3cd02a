import { spawnSync } from 'node:child_process';
import { removeTemporaryFolders, repository } from './rehearse.ts';

afterAll(removeTemporaryFolders);

const MEGABYTES = 200;
/** Of which a small rehearsal needs half. */
const MOST = 200;

const ACTION = {
  '.github/workflows/release.yml':
    'on: push\njobs: { big: { runs-on: ubuntu-latest, steps: [{ uses: actions/checkout@v4 }, { uses: ./act }] } }\n',
  'act/action.yml': 'name: big\ndescription: writes\nruns: { using: node24, main: main.js }\n',
  'act/main.js': `
const chunk = ('x'.repeat(99) + '\\n').repeat(10_000);
let left = ${MEGABYTES};
const go = () => { while (left-- > 0) if (!process.stdout.write(chunk)) return process.stdout.once('drain', go); };
go();
`,
};

/** Says on the standard error, in the end, how much memory the process had at most, in kilobytes. */
const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error('most', process.resourceUsage().maxRSS))",
)}`;

test('an action that writes more than memory should hold is rehearsed within bounds', () => {
  const args = ['--import', TELL, 'dist/cli/index.js', 'rehearse', '--repo', repository(ACTION)];
  const options = ['--workflow', 'release.yml', '--approve', '--deploy=run'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...options], { encoding: 'utf8' });
  expect(stdout).toContain('The rehearsal succeeded.');
  expect(status).toBe(0);
  const most = Number(/^most (\d+)$/m.exec(stderr)?.[1]) / 1024;
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(MOST);
}, 60_000);
