import { readWorkflow } from '../runner/workflow/index.ts';
import { absentSecrets } from './absent-secrets.ts';

function absent(jobs: string, given = {}, environments: Parameters<typeof absentSecrets>[2] = []): string[] {
  const { model } = readWorkflow({ path: 'release.yml', content: `on: push\njobs:\n${jobs}` });
  if (model === undefined) throw new Error('The workflow is faulty.');
  return absentSecrets(model, given, environments);
}

const job = (key: string, more: string, script: string) =>
  `  ${key}:\n    runs-on: ubuntu-latest\n${more}    steps: [{ run: "${script}" }]\n`;

test('a secret that nobody gave is found wherever an expression names it', () => {
  const jobs =
    job('a', '    env: { KEY: "${{ secrets.NPM_TOKEN }}" }\n', 'echo ${{ secrets.GITHUB_TOKEN }}') +
    job('b', '', "echo ${{ format('{0}', secrets['OTHER']) }} ${{ secrets.npm_token }}");
  expect(absent(jobs)).toEqual(['NPM_TOKEN', 'OTHER']);
  expect(absent(jobs, { OTHER: 'x' })).toEqual(['NPM_TOKEN']);
});

test('a comment names no secret', () => {
  expect(absent(job('a', '    # ${{ secrets.GONE }}\n', 'true'))).toEqual([]);
});

test('the secrets of an environment are there for its jobs only', () => {
  const production = { name: 'Production', reviewers: [], secrets: { DEPLOY_TOKEN: 'x' } };
  const deploy = (more: string) => job('deploy', more, 'echo ${{ secrets.DEPLOY_TOKEN }}');
  expect(absent(deploy('    environment: production\n'), {}, [production])).toEqual([]);
  expect(absent(deploy('    environment: { name: "${{ github.ref_name }}" }\n'), {}, [production])).toEqual([]);
  expect(absent(deploy(''), {}, [production])).toEqual(['DEPLOY_TOKEN']);
});
