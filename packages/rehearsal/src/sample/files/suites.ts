/** What the sample tests of a candidate besides its units: the packed service, how fast it is, and what is in the packages. */

export const PACKED_SERVICE = `// Starts the service out of the very tarball that is going to be deployed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readTarball } from './tarball.js';

const { LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION } = process.env;

export async function startPackedService() {
  const folder = mkdtempSync(join(tmpdir(), 'lockside-'));
  for (const [name, bytes] of readTarball(join(LIFTLOCK_ARTIFACTS, 'api-' + LIFTLOCK_VERSION + '.tgz'))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const service = spawn(process.execPath, ['src/server.js'], { cwd: folder, env: { ...process.env, PORT: '0' } });
  const [line] = await once(service.stdout, 'data');
  return {
    url: 'http://127.0.0.1:' + /listening on (\\d+)/.exec(line)[1],
    async stop() {
      service.kill();
      await once(service, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
`;

export const INTEGRATION_TEST = `import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startPackedService } from '../tools/packed-service.js';

describe('the packed service', () => {
  let service;
  before(async () => {
    service = await startPackedService();
  });
  after(() => service.stop());

  it('answers /health with the version that is being released', async () => {
    const response = await fetch(service.url + '/health');
    assert.deepEqual(await response.json(), { status: 'ok', version: process.env.LIFTLOCK_VERSION });
  });

  it('lists the boats', async () => {
    const response = await fetch(service.url + '/api/boats');
    assert.equal((await response.json()).length, 4);
  });
});
`;

export const LOAD_TEST = `// Asks the packed service for its queue, over and over: five rounds of at most 60 requests and 150 ms each.
// The noise of a figure is how far the rounds lie apart.
import { mkdirSync, writeFileSync } from 'node:fs';
import { startPackedService } from './packed-service.js';

const service = await startPackedService();
try {
  await ask(); // the first request also opens the connection
  const rounds = [];
  for (let round = 0; round < 5; round += 1) rounds.push(await measure());
  const report = {
    p95_ms: { ...figure(rounds.map(({ p95 }) => p95)), unit: 'ms', better: 'lower' },
    requests_per_second: { ...figure(rounds.map(({ rate }) => rate)), unit: '/s', better: 'higher' },
  };
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/bench.json', JSON.stringify(report, null, 2) + '\\n');
  console.log(report);
} finally {
  await service.stop();
}

async function ask() {
  const startedAt = performance.now();
  const response = await fetch(service.url + '/api/boats');
  await response.json();
  if (!response.ok) throw new Error('answered with ' + response.status);
  return performance.now() - startedAt;
}

async function measure() {
  const times = [];
  const startedAt = performance.now();
  while (times.length < 60 && performance.now() - startedAt < 150) times.push(await ask());
  const seconds = (performance.now() - startedAt) / 1000;
  times.sort((a, b) => a - b);
  return { rate: times.length / seconds, p95: times[Math.ceil(times.length * 0.95) - 1] };
}

function figure(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const rounded = (number, digits) => Number(number.toPrecision(digits));
  return { value: rounded(sorted[2], 3), noise: rounded((sorted[4] - sorted[0]) / 2, 2) };
}
`;

export const SCAN = `// Looks for a few dangerous calls in what was packed, line by line, and writes what it finds as SARIF 2.1.0.
// It is no security scanner: put CodeQL, Semgrep or the like in its place.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTarball } from './tarball.js';

const { LIFTLOCK_ARTIFACTS, LIFTLOCK_VERSION } = process.env;

const RULES = [
  { id: 'no-eval', finds: /\\beval\\(|\\bnew Function\\(/, severity: '8.8', says: 'Text is run as code.' },
  { id: 'no-shell', finds: /(?<!\\.)\\bexec(Sync)?\\(|\\bshell: *true/, severity: '8.8', says: 'A shell runs a command line.' },
  { id: 'no-html-from-text', finds: /\\.(inner|outer)HTML *=|\\bdocument\\.write\\(/, severity: '6.1', says: 'Text becomes HTML.' },
  {
    id: 'listen-on-loopback',
    finds: /\\.listen\\((?!.*(127\\.0\\.0\\.1|localhost))/,
    severity: '5.3',
    says: 'The service listens on all interfaces; the proxy in front of it needs only 127.0.0.1.',
  },
];

const results = [['api', 'services/api/'], ['web', 'web/src/']].flatMap(([component, folder]) =>
  readTarball(join(LIFTLOCK_ARTIFACTS, component + '-' + LIFTLOCK_VERSION + '.tgz'))
    .filter(([name]) => name.endsWith('.js'))
    .flatMap(([name, bytes]) => scan(folder + name, bytes.toString('utf8'))),
);

const rules = RULES.map(({ id, severity, says }) => ({
  id,
  shortDescription: { text: says },
  properties: { 'security-severity': severity, tags: ['security'] },
}));
mkdirSync('reports', { recursive: true });
writeFileSync('reports/scan.sarif', JSON.stringify({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'lockside scan', rules } }, results }],
}, null, 2) + '\\n');
console.log(results.length + ' findings of ' + RULES.length + ' rules');

function scan(uri, text) {
  return text.split('\\n').flatMap((line, index) =>
    RULES.filter(({ finds }) => finds.test(line)).map(({ id, says }) => ({
      ruleId: id,
      level: 'warning',
      message: { text: says },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: index + 1 } } }],
    })),
  );
}
`;
