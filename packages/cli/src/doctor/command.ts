import { tmpdir } from 'node:os';
import { workspaceFiles } from '@liftlock/adapters';
import { diagnose, gatherDoctorFacts, withoutToken } from '@liftlock/core';
import type { Command, OptionValues } from '../commands/command.ts';
import type { CommandLine } from '../command-line.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish, jsonDocument } from '../commands/result.ts';
import { connect, nameRepository, REMOTE_OPTIONS, tokenIn } from '../remote/connect.ts';
import { readConfig } from '../remote/read-config.ts';
import { doctorText } from './doctor-text.ts';

export const doctor: Command = {
  help: `liftlock doctor: find settings on GitHub that would stop or endanger a release.

  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin
  --json                   the same as one JSON document

Holds .github/liftlock.yml and the workflows that use Liftlock against the
settings of the repository: environments and their rules, who may approve,
which branches may deploy, secrets and variables (names only), what the tokens
of jobs may do, rulesets for tags, immutable releases. Says what each finding
means for a release, and which page or command changes it. Writes nothing.

Asks GitHub with the token in GITHUB_TOKEN or GH_TOKEN. Some settings only an
administrator may read; what could not be asked is reported as not known.

Example:
  GH_TOKEN="$(gh auth token)" liftlock doctor

Exit code: 1 if there is a problem. Advice and what is not known do not count.
`,
  options: { ...REMOTE_OPTIONS, json: { type: 'boolean' } },
  async run(values, line) {
    const folder = repositoryFolder(values, line);
    const config = await readConfig(folder);
    const { owner, name, url, ...reads } = await remote(folder, values, line);
    const repository = `${owner}/${name}`;
    const files = workspaceFiles(folder, tmpdir());
    const findings = diagnose(await gatherDoctorFacts({ name: repository, url, config }, { ...reads, files }));
    const isOk = findings.every(({ outcome }) => outcome !== 'problem');
    const stdout =
      values['json'] === true ? jsonDocument({ repository, ok: isOk, findings }) : doctorText(repository, findings);
    return finish({ stdout, stderr: '', exitCode: isOk ? 0 : 1 }, line);
  },
};

/** Without a token, what the files say is still worth saying. */
async function remote(folder: string, values: OptionValues, line: CommandLine) {
  if (tokenIn(line) !== '') {
    const { reads, ...named } = await connect(folder, values, line);
    return { ...named, ...reads };
  }
  const why = 'there is no token in GITHUB_TOKEN or GH_TOKEN to ask with';
  return { ...(await nameRepository(folder, values, line)), ...withoutToken(why) };
}
