import { readFileSync } from 'node:fs';
import { PROMOTE_YML, RELEASE_YML } from '../../../../rehearsal/src/sample/files/pipeline.ts';
import { planWorkflow } from './plan.ts';
import { promoteWorkflow } from './promote.ts';
import { releaseWorkflow } from './release.ts';
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
])('the README shows the workflow %s as init writes it', (_, text) => {
  expect(blocksOf('README.md')).toContain(text);
});
