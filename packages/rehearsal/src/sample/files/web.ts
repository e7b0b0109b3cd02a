/** The component `web` of the sample: static files, built from sources. */

export const WEB_HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Lockside</title>
    <link rel="stylesheet" href="lockside.css">
    <script type="module" src="app.js"></script>
  </head>
  <body>
    <main>
      <h1>Boats at the lock</h1>
      <table>
        <thead><tr><th>Boat</th><th>Length</th><th>Arrived</th><th>Waiting</th></tr></thead>
        <tbody id="boats"></tbody>
      </table>
      <footer>lockside {{version}}</footer>
    </main>
  </body>
</html>
`;

export const WEB_APP = `import { row } from './row.js';

const boats = await (await fetch('api/boats')).json();
document.querySelector('#boats').replaceChildren(
  ...boats.map((boat) => {
    const line = document.createElement('tr');
    for (const text of row(boat)) line.insertCell().textContent = text;
    return line;
  }),
);
`;

export const WEB_ROW = `export function row(boat) {
  const waiting = boat.waiting === undefined ? '' : boat.waiting + ' min';
  return [boat.name, boat.metres.toFixed(1) + ' m', boat.arrived, waiting];
}
`;

export const WEB_CSS_BASE = `:root { --ink: #16324f; --paper: #f6f9fb; --line: #c9d8e4; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; }
footer { margin-top: 2rem; opacity: 0.7; }
`;

export const WEB_CSS_DARK = `@media (prefers-color-scheme: dark) {
  :root { --ink: #dbe9f4; --paper: #0e1b27; --line: #2b4257; }
}
`;

export const WEB_ARRIVAL = `export function nextArrival(boats) {
  return boats.at(-1).arrived;
}
`;

export const WEB_BUILD = `// Joins the styles, writes the version into the page, and packs the result.
import { readFileSync, readdirSync } from 'node:fs';
import { writeTarball } from '../tools/tarball.js';

const version = process.env.LIFTLOCK_VERSION ?? '0.0.0-dev';
const text = (name) => readFileSync('src/' + name, 'utf8');
const named = (ending) => readdirSync('src').filter((name) => name.endsWith(ending)).sort();

writeTarball('dist/web-' + version + '.tgz', [
  ['index.html', Buffer.from(text('index.html').replace('{{version}}', version))],
  ['lockside.css', Buffer.from(named('.css').map(text).join('\\n'))],
  ...named('.js').map((name) => [name, Buffer.from(text(name))]),
  ['version.json', Buffer.from(JSON.stringify({ component: 'web', version }) + '\\n')],
]);
`;

export const WEB_TEST_ROW = `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { row } from '../src/row.js';

describe('a row of the board', () => {
  it('shows metres with one digit', () => {
    assert.equal(row({ name: 'Otter', metres: 9, arrived: '08:40' })[1], '9.0 m');
  });

  it('stays empty where nobody knows how long a boat has waited', () => {
    assert.equal(row({ name: 'Otter', metres: 9.1, arrived: '08:40' })[3], '');
  });
});
`;

export const WEB_TEST_STYLES = `import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('the dark colours', () => {
  it('replace every colour of the light ones', () => {
    const names = (file) => new Set(readFileSync(new URL('../src/' + file, import.meta.url), 'utf8').match(/--\\w+(?=:)/g));
    assert.deepEqual(names('20-dark.css'), names('10-base.css'));
  });
});
`;
