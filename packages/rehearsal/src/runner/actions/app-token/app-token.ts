import { randomBytes } from 'node:crypto';
import type { StepExecution } from '../../steps/step-work.ts';
import type { StandIn } from '../stand-in.ts';

const PERMISSION = /^permission-(?<name>.+)$/;

/** `actions/create-github-app-token`: a token that the local GitHub made up, with the permissions that are asked for. */
export const appToken: StandIn = {
  action: 'actions/create-github-app-token',
  inputs: 'all',
  notRehearsed: 'the token was made up; whether the app may do what it is used for was not asked',
  run: createToken,
};

async function createToken(step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const { job, outputs, log } = step;
  const permissions: Record<string, 'read' | 'write'> = {};
  for (const [name, level] of inputs) {
    const permission = PERMISSION.exec(name)?.groups?.['name'];
    if (permission !== undefined && (level === 'read' || level === 'write')) permissions[permission] = level;
  }
  // Without a word about permissions the token has all that the app has.
  const asked =
    Object.keys(permissions).length > 0
      ? permissions
      : { contents: 'write', 'pull-requests': 'write', issues: 'write' };
  const token = job.options.host.issueToken?.({ permissions: asked as Record<string, 'read' | 'write'> });
  outputs['token'] = token ?? `ghs_${randomBytes(18).toString('hex')}`;
  outputs['installation-id'] = '1';
  outputs['app-slug'] = 'rehearsal-app';
  job.masker.add(outputs['token']);
  log.output(
    `A token was made up: ${Object.entries(asked)
      .map(([name, level]) => `${name}: ${level}`)
      .join(', ')}`,
  );
}
