import { rehearse, type RehearseOptions } from '../testing/rehearse.ts';
import { removeTemporaryFolders } from '../testing/temporary-folder.ts';
import { STAND_INS } from './stand-ins.ts';

afterAll(removeTemporaryFolders);

function job(steps: string): string {
  return `on: push\njobs:\n  only:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
}

const said = async (steps: string, options: RehearseOptions = {}) => {
  const run = await rehearse(job(steps), options);
  return { ...run, said: run.log('only').filter((line) => line.startsWith('> ')), annotated: run.annotations('only') };
};

test('each stands in for one action, and says what it does differently', () => {
  const names = STAND_INS.map(({ action }) => action);
  expect(new Set(names).size).toBe(names.length);
  expect(STAND_INS.filter(({ notRehearsed }) => notRehearsed.length < 10)).toEqual([]);
});

describe('setting up a language', () => {
  test('takes the one of this machine, and says if another was asked for', async () => {
    const {
      conclusion,
      said: lines,
      notRehearsed,
    } = await said(
      `- id: same
  uses: actions/setup-node@v6
  with: { node-version: '${process.versions.node.split('.')[0]}.x' }
- uses: actions/setup-node@v4
  with: { node-version: '4' }
- run: echo "> \${{ steps.same.outputs.node-version }}"`,
    );
    expect([conclusion, lines]).toEqual(['success', [`> ${process.versions.node}`]]);
    expect(notRehearsed.filter((note) => note.includes('was asked for'))).toEqual([
      `actions/setup-node@v4: Node 4 was asked for, and this machine's ${process.versions.node} was used`,
    ]);
  });

  test('fails where there is none, with the line that passes it over', async () => {
    const { conclusion, annotated } = await said('- uses: ruby/setup-ruby@v1', { path: '/nowhere' });
    expect([conclusion, annotated[0]]).toEqual(['failure', expect.stringContaining('--stub ruby/setup-ruby')]);
  });

  test('tells npm the registry, with a token that comes later', async () => {
    const { said: lines } = await said(`- uses: actions/setup-node@v6
  with: { registry-url: 'https://registry.npmjs.org', scope: acme }
- run: sed 's/^/> /' "$NPM_CONFIG_USERCONFIG"; echo "> $NODE_AUTH_TOKEN"`);
    expect(lines).toEqual([
      '> //registry.npmjs.org/:_authToken=${NODE_AUTH_TOKEN}',
      '> @acme:registry=https://registry.npmjs.org/',
      '> XXXXX-XXXXX-XXXXX-XXXXX',
    ]);
  });
});

describe('a cache', () => {
  const use = (key: string, more = '') => `- id: cache
  uses: actions/cache@v5
  with:
    path: |
      node_modules
      deep/**/*.lock
    key: ${key}
${more}- run: |
    echo "> hit=[\${{ steps.cache.outputs.cache-hit }}] \${{ steps.cache.outputs.cache-matched-key }} $(cat node_modules/a deep/er/b.lock 2>/dev/null | tr '\\n' ' ')"
    mkdir -p node_modules deep/er; echo one > node_modules/a; echo two > deep/er/b.lock; echo no > deep/er/c`;

  test('is empty, then hit, then found by the beginning of its key', async () => {
    const part = (key: string, needs: string, steps: string) =>
      `  ${key}:\n    runs-on: x\n${needs}    steps:\n${steps.replaceAll(/^/gm, '      ')}\n`;
    const run = await rehearse(
      `on: push\njobs:\n${part('one', '', use('k-1'))}${part('two', '    needs: one\n', use('k-1'))}${part('three', '    needs: two\n', `${use('k-2', '    restore-keys: k-\n')}; ls deep/er | grep -c c || true`)}`,
    );
    const line = (name: string) => run.log(name).find((each) => each.startsWith('> '));
    expect([line('one'), line('two'), line('three')]).toEqual([
      '> hit=[]  ',
      '> hit=[true] k-1 one two ',
      '> hit=[false] k-1 one two ',
    ]);
    expect(run.log('one')).toContain('Cache saved with key: k-1');
    expect(run.log('two')).toContain('Cache hit occurred on the primary key k-1, not saving cache.');
  });

  test('is saved and restored by steps of their own, and a miss can fail', async () => {
    const {
      said: lines,
      conclusion,
      annotated,
    } = await said(`- run: mkdir d; echo it > d/f
- uses: actions/cache/save@v5
  with: { path: d, key: k }
- run: rm -r d
- uses: actions/cache/restore@v5
  with: { path: d, key: k }
- run: echo "> $(cat d/f)"
- uses: actions/cache/restore@v5
  with: { path: d, key: other, fail-on-cache-miss: true }`);
    expect([lines, conclusion]).toEqual([['> it'], 'failure']);
    expect(annotated[0]).toContain('fail-on-cache-miss is set. Input key: other');
  });
});

describe('a script', () => {
  test('really runs, with github, context, core, exec and require', async () => {
    const { said: lines, conclusion } = await said(`- run: echo '{"a":1}' > data.json
- id: script
  uses: actions/github-script@v8
  env: { WHO: you }
  with:
    script: |
      const { a } = require('./data.json');
      core.info('> ' + context.eventName + ' ' + context.repo.owner + ' ' + process.env.WHO + ' ' + a);
      console.log('> ' + typeof github.rest.repos.get + ' ' + typeof github.paginate + ' ' + typeof github.graphql);
      const { stdout } = await exec.getExecOutput('echo', ['out'], { silent: true });
      return { said: stdout.trim() };
- run: echo '> \${{ steps.script.outputs.result }}'`);
    expect(conclusion).toBe('success');
    expect(lines).toEqual(['> push acme you 1', '> function function function', '> {"said":"out"}']);
  });

  test('that throws fails the step, and one that never ends is stopped', async () => {
    const thrown = await said('- uses: actions/github-script@v8\n  with: { script: "throw new Error(\'no\')" }');
    expect(thrown.annotated).toEqual(['error: Unhandled error: Error: no']);
    const endless = await said(
      '- uses: actions/github-script@v8\n  timeout-minutes: 1\n  with: { script: "for (;;) ;" }',
      {
        limits: { minuteMs: 3000 },
      },
    );
    expect(endless.annotated).toEqual([expect.stringContaining('has timed out')]);
  });
});

test('a token of an app is made up and masked, and harden-runner is passed over', async () => {
  const { said: lines, conclusion } = await said(`- uses: step-security/harden-runner@v2
- id: app
  uses: actions/create-github-app-token@v2
  with: { app-id: 1, private-key: x, permission-contents: write }
- run: echo "> \${{ steps.app.outputs.token }} \${{ steps.app.outputs.app-slug }}"`);
  expect([conclusion, lines]).toEqual(['success', ['> *** rehearsal-app']]);
});
