import { writeFileSync } from 'node:fs';
import { FileCommands } from '../../../packages/rehearsal/src/runner/commands/file-commands.ts';
import { effectsOn } from '../../../packages/rehearsal/src/runner/steps/step-process.ts';
import { prove } from './contract.ts';
import { type Applied, FILE_COMMANDS, type Written } from './file-commands.ts';
import { stepOf, workflowOf } from './job.ts';

const WORKFLOW = workflowOf('- run: "true"');

prove(FILE_COMMANDS, async (written: Written): Promise<Applied> => {
  const { step, folder, seen, lines, summary } = stepOf(WORKFLOW);
  const files = await FileCommands.create(folder);
  for (const [name, text] of Object.entries(written)) writeFileSync(files.paths[name as keyof Written], text);
  await files.apply(effectsOn(step), step.log);
  const changed = {
    outputs: step.outputs,
    env: Object.fromEntries(step.frame.env),
    state: Object.fromEntries(step.state),
    paths: step.job.paths,
    says: lines(),
    summary: summary(),
    ...(seen.failed && { failed: true as const }),
  };
  return Object.fromEntries(
    Object.entries(changed).filter(([, value]) => value === true || Object.keys(value).length > 0),
  );
});
