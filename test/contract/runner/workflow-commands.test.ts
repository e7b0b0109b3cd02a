import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandProcessor } from '../../../packages/rehearsal/src/runner/commands/command-processor.ts';
import { ProblemMatchers } from '../../../packages/rehearsal/src/runner/commands/problem-matchers.ts';
import { SecretMasker } from '../../../packages/rehearsal/src/runner/commands/secret-masker.ts';
import { type StepEvent, StepLog } from '../../../packages/rehearsal/src/runner/commands/step-log.ts';
import { writeFiles } from '../../../packages/rehearsal/src/runner/testing/rehearse.ts';
import { prove } from './contract.ts';
import { type Done, type Printed, WORKFLOW_COMMANDS } from './workflow-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'liftlock-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

prove(WORKFLOW_COMMANDS, ({ lines, unsecure = false, debug = false, files }: Printed): Done => {
  const events: StepEvent[] = [];
  const changes: string[] = [];
  const masker = new SecretMasker();
  if (files !== undefined) writeFiles(folder, files);
  const processor = new CommandProcessor({
    log: new StepLog({ masker, budget: { annotations: 50 }, emit: (event) => events.push(event) }),
    masker,
    effects: {
      setOutput: (name, value) => changes.push(`output ${name}=${value}`),
      saveState: (name, value) => changes.push(`state ${name}=${value}`),
      setEnv: (name, value) => changes.push(`env ${name}=${value}`),
      addPath: (path) => changes.push(`path ${path}`),
      fail: () => changes.push('fail'),
      notRehearsed: () => {},
    },
    matchers: new ProblemMatchers(),
    workspace: files === undefined ? '/work/product' : folder,
    allowUnsecureCommands: unsecure,
    debug,
  });
  for (const line of lines) processor.process(line);
  const done = { log: events.flatMap(shown), annotations: events.flatMap(annotated), changes };
  return Object.fromEntries(Object.entries(done).filter(([, list]) => list.length > 0));
});

function shown(event: StepEvent): string[] {
  if (event.type === 'group-started') return [`[${event.title}`];
  if (event.type === 'group-ended') return [']'];
  return event.type === 'log' ? [event.line] : [];
}

function annotated(event: StepEvent): string[] {
  if (event.type !== 'annotation') return [];
  const where = event.line === undefined ? event.file : `${event.file}:${event.line}`;
  return [`${event.level} ${event.title} ${where} ${event.message}`];
}
