import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { expectGolden } from '../../../../../test/rehearsal/golden.ts';
import { recordedApproved, recordedUntilReview } from '../../../../../test/rehearsal/recorded-run.ts';
import { StagedGitHub } from '../../../../../test/rehearsal/staged-github.ts';
import { runGit } from '../../github/git/run.ts';
import { RunModel } from '../../kernel/run-model.ts';
import { PageServer } from './page-server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

describe('the page of a rehearsal', () => {
  let staged: StagedGitHub;
  let server: PageServer;
  let cookie = '';
  let key = '';

  beforeEach(async () => {
    staged = await StagedGitHub.make();
    server = new PageServer(staged.source(recordedUntilReview()));
    await server.listen(0);
    const opened = await ask('GET', server.address('/review'));
    cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
    key = /name="key" value="(\w+)"/.exec((await get('/review')).text)?.[1] ?? '';
  });
  afterEach(async () => {
    await server.close();
    rmSync(staged.folder, { recursive: true });
  });

  const origin = () => new URL(server.address()).origin;

  /** By hand, since `fetch` sends neither a Host nor an Origin of our choosing. */
  function ask(method: string, url: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  const get = (path: string) => ask('GET', origin() + path, { cookie });
  const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    ask('POST', `${origin()}/review`, { cookie, origin: origin(), ...headers }, new URLSearchParams(form).toString());
  const approval = () => ({ key, state: 'approved', comment: 'Looks good.', environment: 'production' });
  const main = ({ text }: Answer) => `${/<main[\s\S]*<\/main>/.exec(text)?.[0].replaceAll(key, 'KEY')}\n`;

  describe('lets in', () => {
    test('whoever has the address, and keeps the token as a cookie that scripts and other sites cannot read', async () => {
      const { status, headers } = await ask('GET', server.address('/releases'));
      expect(status).toBe(303);
      expect(headers['location']).toBe('/releases');
      expect(String(headers['set-cookie'])).toMatch(/^liftlock-\d+=[\w-]{24}; HttpOnly; SameSite=Strict; Path=\/$/);
    });

    test.each([
      ['no token', '/', {}],
      ['a wrong token', '/?token=guess', {}],
      ['a wrong cookie', '/', { cookie: 'liftlock-1=guess' }],
      ['the live feed without a token', '/live', {}],
      ['the style without a token', '/page.css', {}],
    ])('nobody with %s', async (_what, path, headers) => {
      const answer = await ask('GET', origin() + path, headers);
      expect(answer.status).toBe(401);
      expect(answer.text).not.toContain('lockside');
    });

    test('nobody by a way that leads elsewhere', async () => {
      const { search, port } = new URL(server.address());
      const location = await new Promise((resolve) => {
        const path = `/x/..//evil.example/${search}`;
        request({ host: '127.0.0.1', port, path }, (response) => resolve(response.headers.location)).end();
      });
      expect(location).toBe('/evil.example/');
    });

    test('nobody who was led here under another name', async () => {
      for (const host of ['localhost', 'evil.example', `evil.example:${new URL(origin()).port}`]) {
        expect((await ask('GET', server.address(), { host })).status).toBe(421);
      }
    });
  });

  describe('takes a review', () => {
    test('and gives it to GitHub as the reviewer', async () => {
      const answer = await post(approval());
      expect([answer.status, answer.headers['location']]).toEqual([303, '/']);
      expect(staged.github.state.reviews).toMatchObject([
        { state: 'approved', user: 'robin-vale', comment: 'Looks good.', environments: ['production'] },
      ]);
    });

    test('that says no', async () => {
      await post({ ...approval(), state: 'rejected', comment: 'Not on a Friday.' });
      expect(staged.github.state.reviews).toMatchObject([{ state: 'rejected', comment: 'Not on a Friday.' }]);
    });

    test('only from its own form', async () => {
      const refused = [
        await post(approval(), { origin: 'http://evil.example' }),
        await post(approval(), { origin: 'null' }),
        await post(approval(), { 'sec-fetch-site': 'cross-site' }),
        await ask('POST', `${origin()}/review`, { cookie }, new URLSearchParams(approval()).toString()),
        await post({ ...approval(), key: 'guess' }),
      ];
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
      expect((await post(approval(), { cookie: '' })).status).toBe(401);
      expect(staged.github.state.reviews).toEqual([]);
    });

    test('only of an environment, and keeps the comment of whoever forgot to choose one', async () => {
      const { key: sent, state, comment } = approval();
      const answer = await post({ key: sent, state, comment });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Choose at least one environment.');
      expect(answer.text).toContain('>Looks good.</textarea>');
    });

    test('once', async () => {
      await post(approval());
      const answer = await post({ ...approval(), state: 'rejected' });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Nothing is waiting');
      expect(staged.github.state.reviews).toHaveLength(1);
    });

    test('of no gigabyte', async () => {
      expect((await post({ ...approval(), comment: 'x'.repeat(100_000) })).status).toBe(500);
      expect(staged.github.state.reviews).toEqual([]);
    });
  });

  test('shows a reviewer what GitHub shows, and more', async () => {
    expectGolden('page-review.html', main(await get('/review')));
  });

  test('shows the release and its assets, whose bytes are what their digests say', async () => {
    await post(approval());
    await staged.promote();
    const page = await get('/releases');
    expectGolden('page-releases.html', main(page));
    const asset = /href="(\/assets\/\d+\/candidate\.json)"/.exec(page.text)?.[1] ?? '';
    const { text, headers } = await get(asset);
    expect(text).toBe('{"schema":1}');
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''candidate.json");
  });

  test('shows what is where', async () => {
    await post(approval());
    await staged.promote();
    expectGolden('page-environments.html', main(await get('/environments')));
  });

  test('shows the run', async () => {
    await server.close();
    server = new PageServer(staged.source(recordedApproved()));
    await server.listen(0);
    cookie = String((await ask('GET', server.address())).headers['set-cookie']).split(';')[0] ?? '';
    expectGolden('page-run.html', main(await get('/')));
  });

  test('shows the runs, each with its page', async () => {
    expectGolden('page-history.html', main(await get('/runs')));
    const [run] = staged.github.state.runs;
    expect((await get(`/runs/${run?.id}`)).headers['location']).toBe('/');
    expect((await get('/runs/7')).status).toBe(404);
  });

  test('shows a run that only GitHub knows as far as GitHub knows it', async () => {
    const [run] = staged.github.state.runs;
    await post(approval());
    await staged.promote();
    await server.close();
    server = new PageServer({ ...staged.source(recordedUntilReview()), run: new RunModel(), model: () => undefined });
    await server.listen(0);
    cookie = String((await ask('GET', server.address())).headers['set-cookie']).split(';')[0] ?? '';
    expectGolden('page-past-run.html', main(await get(`/runs/${run?.id}`)));
  });

  describe('about a scenario', () => {
    beforeEach(async () => {
      await server.close();
      const source = { ...staged.source(recordedUntilReview()), isScenario: true };
      server = new PageServer({ ...source, review: () => Promise.resolve('The file says who reviews.') });
      await server.listen(0);
      cookie = String((await ask('GET', server.address())).headers['set-cookie']).split(';')[0] ?? '';
    });

    test('begins with the list of its runs', async () => {
      expect((await get('/')).headers['location']).toBe('/runs');
      expect((await get('/runs')).text).not.toContain('>Run</a>');
    });

    test('has a page for each run, on which nobody is asked to decide', async () => {
      const [run] = staged.github.state.runs;
      const { text } = await get(`/runs/${run?.id}`);
      expect(text).toContain('production is waiting for a review');
      expect(text).toContain('data-live="whole"');
      expect(text).not.toContain('href="/review"');
    });
  });

  test('shows what a commit changed, and nothing else by that way', async () => {
    const page = await get(`/commits/${staged.head}`);
    expect(page.text).toContain('ci: release with Liftlock');
    expect(page.text).toContain('<code class="name">tools/deploy.js</code><span class="pill">new</span>');
    for (const name of ['main', '--output=x', 'HEAD', `${staged.head}:README.md`, '0'.repeat(40)]) {
      expect((await get(`/commits/${encodeURIComponent(name)}`)).status).toBe(404);
    }
  });

  test('shows what lies between two commits, and nothing else by that way', async () => {
    const first = runGit(staged.source(recordedUntilReview()).gitDir, ['rev-list', '--max-parents=0', staged.head]);
    const from = (await first).stdout.trim();
    const page = await get(`/compare/${from}...${staged.head}`);
    expect((await get('/compare/v1.3.0...v1.3.0')).text).toContain('No file differs.');
    expect(page.text).toContain('<code class="name">tools/deploy.js</code><span class="pill">new</span>');
    for (const range of ['main...main', `--output=x...${staged.head}`, staged.head, `${from}...${'0'.repeat(40)}`]) {
      expect((await get(`/compare/${range}`)).status).toBe(404);
    }
  });

  test('answers with headers that keep everybody else out', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('has nothing at other addresses', async () => {
    expect((await get('/nowhere')).status).toBe(404);
    expect((await get('/assets/999/x')).status).toBe(404);
    expect((await ask('DELETE', `${origin()}/review`, { cookie })).status).toBe(405);
  });
});
