import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const TOKEN = 'ghs_aTokenOfTheJob0123456789';

test('the token of a job is masked before anything else is said', () => {
  const program = `const { actionPorts } = await import('${join(import.meta.dirname, 'action-ports.ts')}'); actionPorts().log.info('first');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: {
      ...process.env,
      'INPUT_GITHUB-TOKEN': TOKEN,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_ACTOR: 'ada',
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'job',
    },
  });
  expect(`${stdout}${stderr}`).toBe(`::add-mask::${TOKEN}\nfirst\n`);
});
