import { RecordedRun, recordedUntilReview } from '../../../../../test/rehearsal/recorded-run.ts';
import { StagedGitHub } from '../../../../../test/rehearsal/staged-github.ts';
import { rmSync } from 'node:fs';
import { RunModel } from '../../kernel/run-model.ts';
import { jobGraph } from './job-graph.ts';
import { messagesFor } from './messages.ts';
import { runPage } from './run-page.ts';

function model(run: RecordedRun): RunModel {
  const made = new RunModel();
  for (const event of run.events) made.apply(event);
  return made;
}

/** `build@0,0` for each job by column and row, then the number of lines between them. */
function drawn(jobs: Readonly<Record<string, readonly string[]>>): { places: string[]; edges: number } {
  const planned = Object.entries(jobs).map(([id, needs]) => ({ id, name: id, needs }));
  const run = new RecordedRun().add({ type: 'run-started', runId: 1, workflow: 'ci', jobs: planned });
  const { text } = jobGraph(model(run));
  const nodes = [...text.matchAll(/<foreignObject x="(\d+)" y="(\d+)"[\s\S]*?class="name">([^<]*)</g)];
  const places = nodes.map(([, x, y, name]) => `${name}@${Number(x) / 252},${Number(y) / 76}`);
  return { places, edges: text.match(/<path class="(?:done|open)"/g)?.length ?? 0 };
}

describe('the graph of jobs', () => {
  test('puts a job to the right of all that it needs', () => {
    expect(drawn({ build: [], test: ['build'], lint: [], deploy: ['test', 'lint'] })).toEqual({
      places: ['build@0,0', 'test@1,0', 'lint@0,1', 'deploy@2,0'],
      edges: 3,
    });
  });

  test('leaves out lines that another way says already', () => {
    expect(drawn({ build: [], test: ['build'], stage: ['build', 'test'], promote: ['build', 'stage'] }).edges).toBe(3);
  });

  test('bears needs that nobody has', () => {
    expect(drawn({ deploy: ['gone'] }).places).toEqual(['deploy@0,0']);
  });
});

describe('the model of a run', () => {
  test('puts the combinations of a matrix in the place of their key', () => {
    const jobs = ['unit', 'deploy'].map((id) => ({ id, name: id, needs: id === 'deploy' ? ['unit'] : [] }));
    const run = new RecordedRun().add({ type: 'run-started', runId: 1, workflow: 'ci', jobs });
    run
      .add({ type: 'job-started', job: 'unit (20)', jobId: 1 })
      .add({ type: 'job-started', job: 'unit (24)', jobId: 2 });
    expect(model(run).jobs.map(({ id }) => id)).toEqual(['unit (20)', 'unit (24)', 'deploy']);
    expect(jobGraph(model(run)).text.match(/<path class="open"/g)).toHaveLength(2);
  });

  test('keeps no more of a log than a page can bear', () => {
    const run = new RecordedRun().add({ type: 'job-started', job: 'build', jobId: 1 });
    run.step('build', 1, 'yes', 10, () => run.log('build', 1, ...Array.from({ length: 5000 }, () => 'y'.repeat(9000))));
    const step = model(run).job('build').steps[0];
    expect([step?.lines.length, step?.dropped, step?.lines[0]?.text.length]).toEqual([4000, 1000, 2000]);
  });
});

describe('the page of the run', () => {
  let staged: StagedGitHub;
  beforeAll(async () => {
    staged = await StagedGitHub.make();
  });
  afterAll(() => rmSync(staged.folder, { recursive: true }));

  const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';

  function evilRun(): RecordedRun {
    const run = new RecordedRun();
    run.add({ type: 'run-started', runId: 1, workflow: evil, jobs: [{ id: evil, name: evil, needs: [] }] });
    run.add({ type: 'job-started', job: evil, jobId: 1 });
    run.step(evil, 1, evil, 10, () => {
      run.group(evil, 1, evil, evil);
      run.add({
        type: 'annotation',
        job: evil,
        step: 1,
        level: 'error',
        title: evil,
        message: evil,
        file: evil,
        line: 1,
      });
      run.add({ type: 'summary', job: evil, step: 1, markdown: evil });
    });
    const review = { job: evil, environment: evil, state: 'approved', user: evil, comment: evil };
    return run.add({ type: 'job-waiting', job: evil, environment: evil }).add({ type: 'job-reviewed', ...review });
  }

  test('shows as text whatever a run may say, at first and live', () => {
    const run = evilRun();
    const source = {
      ...staged.source(new RecordedRun()),
      run: new RunModel(),
      commit: { branch: evil, sha: evil, subject: evil, author: evil },
    };
    const live = run.events.flatMap((event) => {
      source.run.apply(event);
      return messagesFor(source, event);
    });
    const markup = [runPage(source).text, ...live.flatMap((message) => ('html' in message ? [message.html] : []))].join(
      '\n',
    );
    expect(markup).toContain('&lt;script&gt;');
    expect(markup).not.toMatch(/<script|<img|onerror=alert\(1\)>[^&]/);
  });

  test('that is kept up to date by messages is the one that is drawn anew', () => {
    const source = { ...staged.source(new RecordedRun()), run: new RunModel() };
    const parts = new Map<string, string>();
    for (const event of recordedUntilReview().events) {
      source.run.apply(event);
      for (const message of messagesFor(source, event))
        if (message.kind === 'replace') parts.set(message.id, message.html);
    }
    const page = runPage(source).text;
    for (const id of ['state', 'graph', 'gate', 'summaries']) expect(page).toContain(parts.get(id));
  });
});
