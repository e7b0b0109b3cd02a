import { STAGES } from '../testing/doctor.ts';
import { readWorkflowFile } from './workflow-file.ts';

describe('a workflow', () => {
  const read = (text: string) => readWorkflowFile('a.yml', text, STAGES);

  test.each<[string, string[], string[] | undefined]>([
    ['push', ['push'], undefined],
    ['[push, workflow_dispatch]', ['push', 'workflow_dispatch'], undefined],
    ['{ push: { branches: [main, "1.x"] } }', ['push'], ['main', '1.x']],
    ['{ push: { branches: main } }', ['push'], ['main']],
    ['{ push: { tags: [v1] } }', ['push'], []],
    ['{ push: { branches-ignore: [x], tags: [v1] } }', ['push'], undefined],
    ['{ workflow_dispatch: }', ['workflow_dispatch'], []],
  ])('on: %s', (events, names, branches) => {
    expect(read(`on: ${events}\njobs: {}`)).toMatchObject({ events: names, pushedBranches: branches });
  });

  test('has the jobs that use Liftlock, with what they may do and where', () => {
    const { jobs } = read(`
on: push
permissions: { contents: read }
jobs:
  lint: { steps: [{ uses: actions/checkout@v5 }] }
  build: { steps: [{ uses: ./actions/build }, { uses: ./actions/own }] }
  stage: { environment: { name: staging }, permissions: write-all, steps: [{ uses: acme/Liftlock/actions/stage@v1 }] }
  plan: { environment: "\${{ inputs.to }}", steps: [{ uses: acme/liftlock@v1 }] }
  board: { steps: [{ uses: acme/liftlock@v1, with: { stage: status } }] }
`);
    expect(jobs).toEqual([
      { key: 'build', stages: ['build'], isForeign: false, environment: undefined, permissions: { contents: 'read' } },
      { key: 'stage', stages: ['stage'], isForeign: true, environment: 'staging', permissions: 'write-all' },
      { key: 'plan', stages: ['plan'], isForeign: true, environment: undefined, permissions: { contents: 'read' } },
      { key: 'board', stages: ['status'], isForeign: true, environment: undefined, permissions: { contents: 'read' } },
    ]);
  });

  test.each(['', 'just text', 'jobs: [1]', 'jobs: { a: 1, b: { steps: 2 } }'])('%j has nothing of ours', (text) => {
    expect(read(text)).toMatchObject({ unreadable: undefined, jobs: [] });
  });
});
