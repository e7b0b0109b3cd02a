import { writeFiles } from '../testing/rehearse.ts';
import { removeTemporaryFolders, temporaryFolder } from '../testing/temporary-folder.ts';
import { inspectWorkflow } from './inspect-workflow.ts';
import { suiteWorkflow } from './suite-workflow.ts';

afterAll(removeTemporaryFolders);

const CALLED = `on: { workflow_call: { inputs: { stage: { type: string, default: staging } } } }
jobs: { build: { runs-on: ubuntu-latest, steps: [{ run: make }] } }
`;

const inspect = (root: string, uses: string, more = '') =>
  inspectWorkflow(
    { path: '.github/workflows/release.yml', content: `on: push\njobs: { a: { uses: ${uses}${more} } }\n` },
    { suite: { root } },
  );

test('a reusable workflow of the suite is that of this installation', async () => {
  const root = temporaryFolder();
  writeFiles(root, { '.github/workflows/pipeline.yml': CALLED });
  const { model, errors } = await inspect(root, 'acme/liftlock/.github/workflows/pipeline.yml@v1');
  expect(errors).toEqual([]);
  expect(model?.jobs).toMatchObject([{ kind: 'call', called: { jobs: [{ key: 'build' }] } }]);
  const { errors: wrong } = await inspect(root, 'acme/liftlock/.github/workflows/pipeline.yml@v1', ', with: { x: 1 }');
  expect(wrong.map(({ message }) => message).join()).toContain('x');
});

test.each([
  'acme/liftlock/actions/build@v1',
  'acme/other/.github/workflows/pipeline.yml@v1',
  './.github/workflows/a.yml',
])('%s is none', (uses) => expect(suiteWorkflow(uses)).toBeUndefined());
