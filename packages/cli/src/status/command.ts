import { wallClock } from '@liftlock/adapters';
import { boardOf } from '@liftlock/core';
import type { Command } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish, jsonDocument } from '../commands/result.ts';
import { connect, REMOTE_OPTIONS } from '../remote/connect.ts';
import { readConfig } from '../remote/read-config.ts';
import { statusText } from './status-text.ts';

export const status: Command = {
  help: `liftlock status: what is live in every environment.

  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin
  --json                   the same as one JSON document

Takes the environments from .github/liftlock.yml, and asks GitHub about all of
them with one call; those with more than 30 deployments may take a few more.
Needs a token in GITHUB_TOKEN or GH_TOKEN that may read deployments. Writes
nothing.

Example:
  GH_TOKEN="$(gh auth token)" liftlock status
`,
  options: { ...REMOTE_OPTIONS, json: { type: 'boolean' } },
  async run(values, line) {
    const folder = repositoryFolder(values, line);
    const { environments } = await readConfig(folder);
    const { owner, name, reads } = await connect(folder, values, line);
    const records = await reads.ledger.board(environments.map((environment) => environment.name));
    const rows = boardOf(environments, records, wallClock().now());
    const stdout =
      values['json'] === true ? jsonDocument({ repository: `${owner}/${name}`, environments: rows }) : statusText(rows);
    return finish({ stdout, stderr: '', exitCode: 0 }, line);
  },
};
