import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';

export interface ExplainOptions {
  /** Holds one folder for each project: its files, `.github/workflows/` among them. */
  readonly folder: string;
  /** Folder whose `dist/` is asked. */
  readonly suite: string;
}

interface Answer {
  readonly ok: boolean;
  readonly refusals: readonly { readonly what: string; readonly found: string }[];
}

const WORKFLOWS = '.github/workflows';

/** How many workflows of other projects `rehearse --explain` accepts. Each project stands alone in a new repository. */
export async function benchExplain({ folder, suite }: ExplainOptions): Promise<void> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'liftlock-bench-'));
  const answers: { readonly workflow: string; readonly answer: Answer }[] = [];
  try {
    for (const project of await projectsIn(folder)) {
      const repository = path.join(scratch, project);
      for (const { name, content } of await workflowsIn(path.join(folder, project))) {
        await makeRepository(path.join(folder, project), repository, branchOf(content));
        const answer = explain(suite, { repository, workflow: name, scratch });
        answers.push({ workflow: `${project}/${name}`, answer });
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  if (answers.length === 0) throw new Error(`No folder in ${folder} has ${WORKFLOWS}/.`);
  for (const { workflow, answer } of answers) {
    if (!answer.ok) console.log(`${workflow}\n${reasons(answer).join('\n')}`);
  }
  const accepted = answers.filter(({ answer }) => answer.ok).length;
  console.log(`\n--explain accepts ${accepted} of ${answers.length} workflows.`);
}

async function projectsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Those that an event can start; a workflow that another one calls is part of that. */
async function workflowsIn(project: string): Promise<readonly { readonly name: string; readonly content: string }[]> {
  const folder = path.join(project, WORKFLOWS);
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(path.join(folder, name), 'utf8') })),
  );
  return files.filter(
    ({ name, content }) =>
      !files.some((other) => other.name !== name && other.content.includes(`./${WORKFLOWS}/${name}`)) &&
      Object.keys(eventsOf(content)).join() !== 'workflow_call',
  );
}

function eventsOf(content: string): Readonly<Record<string, unknown>> {
  let on: unknown;
  try {
    on = (parse(content) as { readonly on?: unknown } | null)?.on;
  } catch {
    return {};
  }
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), null]));
  return (on ?? {}) as Record<string, unknown>;
}

/** The branch that the project is on: the first that the workflow names without a pattern. */
function branchOf(content: string): string {
  const { push, pull_request: pull } = eventsOf(content);
  for (const event of [push, pull] as readonly ({ readonly branches?: unknown } | null | undefined)[]) {
    const branches = [event?.branches ?? []].flat().map(String);
    if (branches.includes('main')) return 'main';
    const plain = branches.find((branch) => !/[*![]/.test(branch));
    if (plain !== undefined) return plain;
  }
  return 'main';
}

/** With 1.0.0 released, and a feature since then. */
async function makeRepository(project: string, repository: string, branch: string): Promise<void> {
  await rm(repository, { recursive: true, force: true });
  await mkdir(repository, { recursive: true });
  await cp(project, repository, { recursive: true });
  const git = (...args: readonly string[]): void => {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgSign=false'];
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  };
  const [owner = '', name = owner] = path.basename(repository).split('__');
  git('init', '--quiet', `--initial-branch=${branch}`);
  git('remote', 'add', 'origin', `https://github.com/${owner}/${name}.git`);
  git('add', '--all');
  git('commit', '--quiet', '--message=feat: first version');
  git('tag', 'v1.0.0');
  await writeFile(path.join(repository, 'more.txt'), 'more\n');
  git('add', '--all');
  git('commit', '--quiet', '--message=feat: more of it');
}

/** Without actions that were fetched before. */
function explain(suite: string, asked: { repository: string; workflow: string; scratch: string }): Answer {
  const cli = path.join(suite, 'dist/cli/index.js');
  const args = ['rehearse', '--repo', asked.repository, '--workflow', asked.workflow, '--explain', '--json'];
  const env = { ...process.env, XDG_CACHE_HOME: path.join(asked.scratch, '.cache') };
  const { stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env });
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    return { ok: false, refusals: [{ what: 'no answer', found: stderr.trim() }] };
  }
}

function reasons({ refusals }: Answer): readonly string[] {
  return [...new Set(refusals.map(({ what, found }) => `  ${what}: ${found}`))];
}
