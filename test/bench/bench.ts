import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './build/bench.ts';
import { benchExplain } from './explain.ts';
import { benchLight } from './light.ts';
import { benchVersion } from './version.ts';

const USAGE = `npm run bench -- version|light|build [options]
       npm run bench -- explain DIR

  version        next version and notes, over generated histories
  light          what a runner fetches, and how long an action takes to start

  build          large artifacts, their archive and large reports, against openssl, pigz and parsers
  explain        how many workflows of the projects in DIR \`rehearse --explain\` accepts

  --sizes N,N    commits of the generated histories; default: 1000,10000,100000,1000000
  --rounds N     measured rounds after one that warms caches; default: 9
  --components N components of the monorepo, 0 for none; default: 200
  --peers        also git-cliff, conventional-changelog-core and semantic-release,
                 installed into a temporary folder
  --parts NAMES  of build; default: hashing,packing,reports,memory
  --suite DIR    folder whose dist/ is measured; default: this repository
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    rounds: { type: 'string', default: '9' },
    components: { type: 'string', default: '200' },
    parts: { type: 'string', default: 'hashing,packing,reports,memory' },
    peers: { type: 'boolean', default: false },
    suite: { type: 'string', default: path.join(import.meta.dirname, '../..') },
  },
});

const common = { rounds: Number(values.rounds), suite: path.resolve(values.suite) };
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  version: () =>
    benchVersion({
      ...common,
      sizes: values.sizes.split(',').map(Number),
      components: Number(values.components),
      peers: values.peers,
    }),
  light: () => benchLight(common),
  explain: () => benchExplain({ suite: common.suite, folder: path.resolve(positionals[1] ?? '.') }),
  build: () => benchBuild({ ...common, parts: values.parts.split(',') }),
};

const benchmark = BENCHMARKS[positionals[0] ?? ''];
if (benchmark === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  try {
    await benchmark();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
