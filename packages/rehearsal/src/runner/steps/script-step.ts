import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { evaluateText } from '../expressions/evaluate-token.ts';
import { firstLineOf } from '../workflow/first-line.ts';
import type { StepModel } from '../workflow/model.ts';
import { processEnvironment } from './process-environment.ts';
import { resolveShell, type Shell, shellArguments, shellInContainer } from './shells.ts';
import { runStepProcess } from './step-process.ts';
import { scopeOf, type StepExecution, type StepWork } from './step-work.ts';

/** A `run:` step (actions/runner: ScriptHandler.cs). */
export function scriptStep(model: StepModel): StepWork {
  return { run: (step) => runScript(step, model) };
}

async function runScript(step: StepExecution, model: StepModel): Promise<void> {
  const { job, frame, log } = step;
  const text = async (token: StepModel['run'], what: string) =>
    token === undefined ? undefined : evaluateText(token, scopeOf(step), what);
  const script = (await text(model.run, 'run')) ?? '';
  const shellName = (await text(model.shell, 'shell')) || frame.defaults.shell;
  const folder = (await text(model.workingDirectory, 'working-directory')) ?? frame.defaults.workingDirectory ?? '';
  const container = job.containers?.own;
  const env = processEnvironment({ job, github: step.github, env: step.env, container });
  const shell = container === undefined ? resolveShell(shellName, env['PATH'] ?? '') : shellInContainer(shellName);
  const file = join(job.folders.temp, `${randomUUID()}${shell.extension}`);
  await writeFile(file, shell.wrap(script));
  showScript(step, script, shell);
  const cwd = resolve(job.folders.workspace, folder);
  if (container === undefined && !existsSync(cwd)) throw new Error(missingFolder(shell.program, cwd));
  const exitCode = await runStepProcess(step, {
    command: shell.program,
    args: shellArguments(shell.format, container?.paths.inside(file) ?? file),
    cwd,
    env,
  });
  if (exitCode !== 0) {
    log.error(`Process completed with exit code ${exitCode}.`);
    step.fail();
  }
}

/** The folded head of the step's log: the script, its shell and its variables, as the runner prints them. */
function showScript({ log, env }: StepExecution, script: string, shell: Shell): void {
  log.group(`Run ${firstLineOf(script)}`);
  log.output(script.replaceAll('\r\n', '\n').replace(/\n+$/, ''));
  log.output(`shell: ${shell.program} ${shell.format}`);
  if (env.size > 0) log.output('env:');
  for (const [name, value] of env) log.output(`  ${name}: ${value}`);
  log.endGroup();
}

/** What .NET says, and so the runner. */
function missingFolder(program: string, folder: string): string {
  return `An error occurred trying to start process '${program}' with working directory '${folder}'. No such file or directory`;
}
