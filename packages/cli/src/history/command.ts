import { environmentNamed, historyOf, LiftlockError, unknownEnvironment } from '@liftlock/core';
import { type Command, text } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish, jsonDocument } from '../commands/result.ts';
import { connect, REMOTE_OPTIONS } from '../remote/connect.ts';
import { readConfig } from '../remote/read-config.ts';
import { historyText } from './history-text.ts';

export const history: Command = {
  help: `liftlock history ENVIRONMENT: what entered an environment, and how it ended.

  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin
  --json                   the same as one JSON document

Reads the newest deployments of the environment from GitHub, with one call.
Needs a token in GITHUB_TOKEN or GH_TOKEN that may read deployments. Writes
nothing.

Example:
  GH_TOKEN="$(gh auth token)" liftlock history production
`,
  operand: 'ENVIRONMENT',
  options: { ...REMOTE_OPTIONS, json: { type: 'boolean' } },
  async run(values, line) {
    const folder = repositoryFolder(values, line);
    const config = await readConfig(folder);
    const asked = text(values['ENVIRONMENT']) ?? '';
    const environment = environmentNamed(config, asked);
    const known = config.environments.map(({ name }) => name);
    if (environment === undefined)
      throw new LiftlockError({ ...unknownEnvironment(asked, known), next: `\`liftlock history ${known[0]}\`` });
    const { owner, name, reads } = await connect(folder, values, line);
    const [records] = await reads.ledger.board([environment.name]);
    const entries = records === undefined ? [] : historyOf(environment, records);
    const hasOlder = records?.hasOlder === true;
    const stdout =
      values['json'] === true
        ? jsonDocument({ repository: `${owner}/${name}`, environment: environment.name, hasOlder, entries })
        : historyText(environment.name, entries, hasOlder);
    return finish({ stdout, stderr: '', exitCode: 0 }, line);
  },
};
