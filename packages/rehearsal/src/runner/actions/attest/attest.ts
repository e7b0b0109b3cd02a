import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { StepExecution } from '../../steps/step-work.ts';
import { globbed } from '../globbed.ts';
import type { StandIn } from '../stand-in.ts';

const INPUTS = [
  'subject-path',
  'subject-digest',
  'subject-name',
  'subject-checksums',
  'push-to-registry',
  'create-storage-record',
  'show-summary',
  'github-token',
];

/** What GitHub's actions that attest have in common (actions/attest: action.yml). */
const attest: Omit<StandIn, 'action'> = {
  inputs: INPUTS,
  notRehearsed: 'nothing was signed; that there are files to attest, and that the job may ask for a token, was checked',
  run: nameSubjects,
};

/** `actions/attest` and what is made of it. GitHub signs what they attest, and a rehearsal has nobody to sign. */
export const ATTESTS: readonly StandIn[] = [
  { ...attest, action: 'actions/attest-build-provenance' },
  { ...attest, action: 'actions/attest-sbom', inputs: [...INPUTS, 'sbom-path'] },
  {
    ...attest,
    action: 'actions/attest',
    inputs: [...INPUTS, 'sbom-path', 'predicate-type', 'predicate', 'predicate-path'],
  },
];

async function nameSubjects(step: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const subjects = await subjectsOf(inputs, step.job.folders.workspace);
  if (step.job.access.idTokenUrl === undefined) {
    throw new Error('An attestation needs `permissions: { id-token: write, attestations: write }` in this job.');
  }
  step.log.output('Nothing was signed. On GitHub, this would attest:');
  for (const subject of subjects) step.log.output(`  ${subject}`);
}

async function subjectsOf(inputs: ReadonlyMap<string, string>, workspace: string): Promise<string[]> {
  const [path = '', digest = '', checksums = ''] = ['path', 'digest', 'checksums'].map((kind) =>
    inputs.get(`subject-${kind}`),
  );
  if ([path, digest, checksums].filter((given) => given !== '').length !== 1) {
    throw new Error('Give exactly one of `subject-path`, `subject-digest` and `subject-checksums`.');
  }
  if (digest !== '') return [`${inputs.get('subject-name') ?? ''} ${digest}`];
  const found = checksums === '' ? await named(path, workspace) : await listedIn(checksums, workspace);
  if (found.length === 0) throw new Error(`Nothing to attest: no file matches '${path || checksums}'.`);
  return found;
}

async function named(patterns: string, workspace: string): Promise<string[]> {
  return (await globbed(patterns.split(/[\n,]/), workspace)).map((file) => basename(file));
}

/** The names that `sha256sum` has listed, in a file or in the input itself. */
async function listedIn(checksums: string, workspace: string): Promise<string[]> {
  const text = /\s/.test(checksums) ? checksums : await readFile(resolve(workspace, checksums), 'utf8');
  return text.split('\n').flatMap((line) => /^[0-9a-f]{64}[ ]+\*?(?<name>.+)$/.exec(line)?.groups?.['name'] ?? []);
}
