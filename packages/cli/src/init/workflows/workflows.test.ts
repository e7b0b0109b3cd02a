import { readFileSync } from 'node:fs';
import { PROMOTE_YML, RELEASE_YML } from '../../../../rehearsal/src/sample/files/pipeline.ts';
import { planWorkflow } from './plan.ts';
import { promoteWorkflow } from './promote.ts';
import { callingWorkflow, pipelineWorkflow, releaseWorkflow } from './release.ts';
import { EXAMPLE_SHAPE } from './shape.ts';

const SAMPLE = {
  ...EXAMPLE_SHAPE,
  settings: [
    'API_URL: ${{ vars.API_URL }}',
    'DEPLOY_URL: ${{ vars.DEPLOY_URL }}',
    'DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}',
  ],
};

describe('init writes the workflows of the sample', () => {
  test('from a push to a release', () => expect(releaseWorkflow(SAMPLE)).toBe(RELEASE_YML));
  test('by hand', () => expect(promoteWorkflow(SAMPLE)).toBe(PROMOTE_YML));
});

/** The blocks of YAML in a page, without the indentation of the list that they stand in. */
function blocksOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map(
    ([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

test.each([
  ['from a push to a release', releaseWorkflow(EXAMPLE_SHAPE)],
  ['in a pull request', planWorkflow(EXAMPLE_SHAPE)],
  ['that calls the pipeline', callingWorkflow(EXAMPLE_SHAPE)],
])('the README shows the workflow %s as init writes it', (_, text) => {
  expect(blocksOf('README.md')).toContain(text);
});

test('the reusable workflow has the same jobs, all pinned to one commit', () => {
  const pipeline = readFileSync('.github/workflows/pipeline.yml', 'utf8');
  const [, suite = '', ref = ''] = /uses: (\S+)\/actions\/build@(.+)/.exec(pipeline) ?? [];
  expect(pipeline).toBe(pipelineWorkflow({ suite, ref }));
  expect(ref).toMatch(/^SHA$|^[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
