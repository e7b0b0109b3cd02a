import { createWriteStream } from 'node:fs';
import { devNull } from 'node:os';
import { scriptCommands } from '../../../../packages/adapters/src/commands/run-script.ts';
import { Cancellation } from '../../../../packages/adapters/src/runtime/cancellation.ts';

// run-step FOLDER COMMAND: runs a step with its output in a log that nobody reads.
const [folder = '', command = ''] = process.argv.slice(2);
const log = createWriteStream(devNull);
const commands = scriptCommands({
  root: folder,
  temporary: folder,
  environment: process.env,
  log,
  cancellation: new Cancellation(),
});
const { end } = await commands.run({
  name: 'print',
  purpose: 'build',
  commands: [command],
  folder: '.',
  inherits: 'all',
  oidc: false,
  environment: {},
  timeout: 3_600_000,
});
log.end();
if (end !== 'passed') throw new Error(`the step ${end}`);
