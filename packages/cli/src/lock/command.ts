import {
  environmentNamed,
  LiftlockError,
  lockEnvironment,
  noCommits,
  reasonMissing,
  unknownEnvironment,
  unlockEnvironment,
} from '@liftlock/core';
import type { CommandLine } from '../command-line.ts';
import { type Command, type OptionValues, text } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish } from '../commands/result.ts';
import { connectToWrite, REMOTE_OPTIONS, type WritableRemote } from '../remote/connect.ts';
import { readConfig } from '../remote/read-config.ts';

const OPTIONS = `  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin

Needs your own token in GITHUB_TOKEN or GH_TOKEN, with write access to
deployments. The same can be done in GitHub's UI with the promotion workflow.
`;

export const lock: Command = {
  help: `liftlock lock ENVIRONMENT --reason TEXT: keep everybody else out.

  --reason TEXT            why; everybody who is held by the lock reads it
${OPTIONS}
Example:
  liftlock lock production --reason "The database is being moved."
`,
  operand: 'ENVIRONMENT',
  options: { ...REMOTE_OPTIONS, reason: { type: 'string' } },
  async run(values, line) {
    const reason = text(values['reason'])?.trim() ?? '';
    if (reason === '')
      throw new LiftlockError(reasonMissing('lock', `liftlock lock ${text(values['ENVIRONMENT']) ?? ''}`));
    const { environment, remote } = await openEnvironment(values, line);
    const sha = await remote.repository.branchHead(await remote.repository.defaultBranch());
    if (sha === undefined) throw new LiftlockError(noCommits(remote.url));
    const by = await remote.login();
    await lockEnvironment(environment, { by, reason, sha, run: null }, { ...remote, page: remote.url });
    return finish({ stdout: `${environment} is locked by ${by}.\n`, stderr: '', exitCode: 0 }, line);
  },
};

export const unlock: Command = {
  help: `liftlock unlock ENVIRONMENT: end the lock of an environment, whoever's it is.

  --reason TEXT            why; the record on GitHub keeps it
${OPTIONS}
Example:
  liftlock unlock production
`,
  operand: 'ENVIRONMENT',
  options: { ...REMOTE_OPTIONS, reason: { type: 'string' } },
  async run(values, line) {
    const { environment, remote } = await openEnvironment(values, line);
    const unlocking = { by: await remote.login(), reason: text(values['reason']) ?? '', run: null };
    await unlockEnvironment(environment, unlocking, { ...remote, page: remote.url });
    return finish({ stdout: `${environment} is unlocked.\n`, stderr: '', exitCode: 0 }, line);
  },
};

async function openEnvironment(
  values: OptionValues,
  line: CommandLine,
): Promise<{ environment: string; remote: WritableRemote }> {
  const folder = repositoryFolder(values, line);
  const config = await readConfig(folder);
  const asked = text(values['ENVIRONMENT']) ?? '';
  const environment = environmentNamed(config, asked);
  const known = config.environments.map(({ name }) => name);
  if (environment === undefined) {
    throw new LiftlockError({ ...unknownEnvironment(asked, known), next: 'Name one of these environments.' });
  }
  return { environment: environment.name, remote: await connectToWrite(folder, values, line) };
}
