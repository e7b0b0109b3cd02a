/** The component `api` of the sample: an HTTP service in plain Node. */

export const API_PACKAGE = `{
  "name": "lockside-api",
  "private": true,
  "type": "module"
}
`;

export const API_SERVER = `import { createServer } from 'node:http';
import { answer } from './routes.js';

const server = createServer((request, response) => {
  const { status, body } = answer(new URL(request.url, 'http://localhost').pathname);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log('listening on ' + server.address().port);
});

process.on('SIGTERM', () => server.close(() => process.exit(0)));
`;

/** With \`unknownPath\` as the answer to paths that lead nowhere. */
function routes(unknownPath: string): string {
  return `import { health } from './health.js';
import { queue } from './boats.js';

const ROUTES = {
  '/health': health,
  '/api/boats': queue,
};

export function answer(path) {
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  return route === undefined ? ${unknownPath} : { status: 200, body: route() };
}
`;
}

export const API_ROUTES_BEFORE = routes(`{ status: 200, body: '' }`);
export const API_ROUTES = routes(`{ status: 404, body: { error: 'There is nothing at ' + path } }`);

export const API_HEALTH = `import { existsSync, readFileSync } from 'node:fs';

// The build writes version.json beside src/; a checkout has none.
const file = new URL('../version.json', import.meta.url);
const version = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : '0.0.0-dev';

export function health() {
  return { status: 'ok', version };
}
`;

const BOATS = `export const BOATS = [
  { name: 'Kestrel', metres: 12.5, arrived: '08:05' },
  { name: 'Morning Star', metres: 17.4, arrived: '08:20' },
  { name: 'Otter', metres: 9.1, arrived: '08:40' },
  { name: 'Puffin', metres: 6.2, arrived: '08:45' },
];
`;

export const API_BOATS_BEFORE = `${BOATS}
export function queue() {
  return BOATS;
}
`;

export const API_BOATS = `import { minutesBetween } from './time.js';

${BOATS}
// The board shows the morning of the harbour festival, so its clock stands still.
const NOW = '09:00';

export function queue() {
  return BOATS.map((boat) => ({ ...boat, waiting: minutesBetween(boat.arrived, NOW) }));
}
`;

export const API_TIME = `export function minutesBetween(from, to) {
  const [a, b] = [from, to].map((time) => {
    const [hours, minutes] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return b - a;
}
`;

export const API_BUILD = `// Packs what runs in production: src/, package.json and the version.
import { readFileSync, readdirSync } from 'node:fs';
import { writeTarball } from '../../tools/tarball.js';

const version = process.env.LIFTLOCK_VERSION ?? '0.0.0-dev';
const sources = readdirSync('src').sort().map((name) => ['src/' + name, readFileSync('src/' + name)]);

writeTarball('dist/api-' + version + '.tgz', [
  ['package.json', readFileSync('package.json')],
  ['version.json', Buffer.from(JSON.stringify({ component: 'api', version }) + '\\n')],
  ...sources,
]);
`;

export const API_TEST_HEALTH = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../src/routes.js';

describe('health', () => {
  it('is ok and names a version', () => {
    const { status, body } = answer('/health');
    assert.equal(status, 200);
    assert.equal(body.status, 'ok');
    assert.match(body.version, /^\\d+\\.\\d+\\.\\d+/);
  });
});
`;

export const API_TEST_ROUTES = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../src/routes.js';

describe('unknown paths', () => {
  for (const path of ['/', '/nowhere', '/constructor']) {
    it('answers ' + path + ' with 404 and a reason', () => {
      assert.equal(answer(path).status, 404);
      assert.match(answer(path).body.error, /nothing/);
    });
  }
});
`;

export const API_TEST_BOATS = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queue } from '../src/boats.js';

describe('the queue', () => {
  it('keeps the order of arrival', () => {
    const arrivals = queue().map((boat) => boat.arrived);
    assert.deepEqual(arrivals, [...arrivals].sort());
  });

  it('says how long each boat has waited', () => {
    assert.deepEqual(queue().map((boat) => boat.waiting), [55, 40, 20, 15]);
  });
});
`;

export const API_TEST_BOATS_BEFORE = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { queue } from '../src/boats.js';

describe('the queue', () => {
  it('keeps the order of arrival', () => {
    const arrivals = queue().map((boat) => boat.arrived);
    assert.deepEqual(arrivals, [...arrivals].sort());
  });
});
`;
