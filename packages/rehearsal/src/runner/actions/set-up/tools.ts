import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepExecution } from '../../steps/step-work.ts';
import { capture } from '../capture.ts';
import type { StandIn } from '../stand-in.ts';
import { type FoundTool, setUp } from './set-up-tool.ts';

/** What every second workflow begins with: a language, or the program that installs its packages. */
export const SET_UPS: readonly StandIn[] = [
  setUp({
    action: 'actions/setup-node',
    name: 'Node',
    programs: [['node', '--version']],
    input: 'node-version',
    fileInput: 'node-version-file',
    output: 'node-version',
    after: (step, _, inputs) => npmRegistry(step, inputs),
  }),
  setUp({
    action: 'actions/setup-python',
    name: 'Python',
    programs: [
      ['python', '--version'],
      ['python3', '--version'],
    ],
    input: 'python-version',
    fileInput: 'python-version-file',
    output: 'python-version',
    after: asPython,
  }),
  setUp({
    action: 'actions/setup-go',
    name: 'Go',
    programs: [['go', 'version']],
    input: 'go-version',
    fileInput: 'go-version-file',
    output: 'go-version',
    after: goBin,
  }),
  setUp({
    action: 'actions/setup-java',
    name: 'Java',
    programs: [['java', '-version']],
    input: 'java-version',
    fileInput: 'java-version-file',
    output: 'version',
  }),
  setUp({
    action: 'actions/setup-dotnet',
    name: '.NET',
    programs: [['dotnet', '--version']],
    input: 'dotnet-version',
    fileInput: 'global-json-file',
    output: 'dotnet-version',
  }),
  setUp({
    action: 'ruby/setup-ruby',
    name: 'Ruby',
    programs: [['ruby', '--version']],
    input: 'ruby-version',
    output: undefined,
  }),
  setUp({
    action: 'astral-sh/setup-uv',
    name: 'uv',
    programs: [['uv', '--version']],
    input: 'version',
    fileInput: 'version-file',
    output: undefined,
  }),
  setUp({
    action: 'dtolnay/rust-toolchain',
    name: 'Rust',
    programs: [['rustc', '--version']],
    input: 'toolchain',
    output: undefined,
    refIsVersion: true,
  }),
  setUp({
    action: 'pnpm/action-setup',
    name: 'pnpm',
    programs: [['pnpm', '--version']],
    input: 'version',
    output: undefined,
  }),
];

/** On GitHub `python` is the one that was set up; many machines have only `python3`. */
async function asPython({ job }: StepExecution, { program }: FoundTool): Promise<void> {
  // What a container has is its own.
  if (program === 'python' || job.containers?.own !== undefined) return;
  const folder = join(job.folders.toolCache, 'python');
  await mkdir(folder, { recursive: true });
  for (const folderOfPath of (job.options.env['PATH'] ?? '').split(':')) {
    const made = await symlink(join(folderOfPath, program), join(folder, 'python')).then(
      () => true,
      () => false,
    );
    if (made) break;
  }
  job.addPath(folder);
}

/** What `go install` makes is found (actions/setup-go: src/main.ts, `addBinToPath`). */
async function goBin(step: StepExecution): Promise<void> {
  const { text } = await capture(step, 'go', ['env', 'GOPATH'], step.job.containers?.own);
  if (text.trim() !== '') step.job.addPath(join(text.trim(), 'bin'));
}

/** With `registry-url`, npm is told where to publish, and takes the token from NODE_AUTH_TOKEN (setup-node: src/authutil.ts). */
async function npmRegistry({ job, frame }: StepExecution, inputs: ReadonlyMap<string, string>): Promise<void> {
  const url = inputs.get('registry-url') ?? '';
  if (url === '') return;
  const registry = url.endsWith('/') ? url : `${url}/`;
  const scope = inputs.get('scope') ?? '';
  const prefix = scope === '' ? '' : `${scope.startsWith('@') ? scope : `@${scope}`}:`;
  const file = join(job.folders.temp, '.npmrc');
  const auth = `${registry.replace(/^https?:/, '')}:_authToken=\${NODE_AUTH_TOKEN}`;
  await writeFile(file, `${auth}\n${prefix.toLowerCase()}registry=${registry}\n`);
  frame.setEnv('NPM_CONFIG_USERCONFIG', file);
  // The action sets this so that npm does not stop at a variable that is not there.
  if (!frame.env.has('NODE_AUTH_TOKEN')) frame.setEnv('NODE_AUTH_TOKEN', 'XXXXX-XXXXX-XXXXX-XXXXX');
}
