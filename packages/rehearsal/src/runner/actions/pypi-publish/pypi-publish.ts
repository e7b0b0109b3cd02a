import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { StepExecution } from '../../steps/step-work.ts';
import { globbed } from '../globbed.ts';
import type { StandIn } from '../stand-in.ts';

/**
 * `pypa/gh-action-pypi-publish`, which needs a container and ends in an upload that cannot be taken back. Of what makes
 * releases fail there, this looks at what a machine can know: that there is something to upload, and that somebody may
 * (pypa/gh-action-pypi-publish: README, twine-upload.sh).
 */
export const pypiPublish: StandIn = {
  action: 'pypa/gh-action-pypi-publish',
  inputs: [
    'user',
    'password',
    'repository-url',
    'repository_url',
    'packages-dir',
    'packages_dir',
    'verify-metadata',
    'verify_metadata',
    'skip-existing',
    'skip_existing',
    'verbose',
    'print-hash',
    'print_hash',
    'attestations',
  ],
  notRehearsed: 'nothing was uploaded; that there are packages, and who may upload them, was checked',
  run: publish,
};

async function publish(step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const { job, log } = step;
  const given = (name: string) => inputs.get(name) || inputs.get(name.replaceAll('-', '_'));
  const folder = (given('packages-dir') ?? 'dist').replace(/\/+$/, '');
  const packages = await globbed([`${folder}/*.whl`, `${folder}/*.tar.gz`, `${folder}/*.zip`], job.folders.workspace);
  if (packages.length === 0) throw new Error(`There are no Python packages to publish in '${folder}/'.`);
  if (given('password') === undefined && job.access.idTokenUrl === undefined) throw new Error(NOT_TRUSTED);
  const index = given('repository-url') ?? 'https://upload.pypi.org/legacy/';
  const by = given('password') === undefined ? 'as a trusted publisher' : 'with the password';
  log.output(`Not uploaded to ${index}, where this would have gone ${by}:`);
  for (const file of packages) {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    log.output(`  ${basename(file)} sha256:${digest}`);
  }
}

const NOT_TRUSTED =
  'Trusted publishing needs `permissions: { id-token: write }` in this job, and without it `password:` has to be given.';
