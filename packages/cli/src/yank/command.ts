import { LiftlockError, reasonMissing, releaseOfVersion, withdrawRelease } from '@liftlock/core';
import { releasedFrom } from './released-from.ts';
import { type Command, text } from '../commands/command.ts';
import { repositoryFolder } from '../commands/repository.ts';
import { finish } from '../commands/result.ts';
import { connectToWrite, REMOTE_OPTIONS } from '../remote/connect.ts';
import { readConfig } from '../remote/read-config.ts';

export const yank: Command = {
  help: `liftlock yank VERSION --reason TEXT: withdraw a release.

  --reason TEXT            why; the release says it above its notes
  --component NAME         whose version it is, if components are versioned
                           independently; its tag says so, too
  --repo DIR               the repository; default: this folder
  --repository OWNER/NAME  its name on GitHub; default: the remote origin

The release becomes a pre-release with a warning, and "Latest" goes to the
highest version that is left. Its tag and files stay: whoever uses it keeps it.
Needs your own token in GITHUB_TOKEN or GH_TOKEN, with write access to contents.

Example:
  liftlock yank 1.4.0 --reason "It loses orders; use 1.4.1."
`,
  operand: 'VERSION',
  options: { ...REMOTE_OPTIONS, reason: { type: 'string' }, component: { type: 'string' } },
  async run(values, line) {
    const reason = text(values['reason'])?.trim() ?? '';
    const version = text(values['VERSION']) ?? '';
    if (reason === '') throw new LiftlockError(reasonMissing('yank', `liftlock yank ${version}`));
    const folder = repositoryFolder(values, line);
    const config = releasedFrom(await readConfig(folder), version, text(values['component']) ?? '');
    const remote = await connectToWrite(folder, values, line);
    const release = await releaseOfVersion(version, config, remote);
    const changed = await withdrawRelease(release, reason, config, remote);
    const latest = changed.filter((tag) => tag !== release.tag);
    const said = changed.length === 0 ? `${release.tag} was yanked before.` : `${release.tag} is yanked.`;
    const more = latest.length === 0 ? '' : ` The latest release is ${latest.join(', ')} now.`;
    return finish({ stdout: `${said}${more}\n`, stderr: '', exitCode: 0 }, line);
  },
};
