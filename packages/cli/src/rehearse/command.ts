import { DEPLOY_MODES } from '@liftlock/rehearsal';
import type { Command } from '../commands/command.ts';
import { KINDS } from './event-options.ts';
import { REHEARSE_HELP, REHEARSE_OPTIONS } from './options.ts';
import { rehearseCommand } from './rehearse-command.ts';

export const rehearse: Command = {
  help: REHEARSE_HELP,
  choices: { deploy: DEPLOY_MODES, 'as-if': KINDS },
  options: REHEARSE_OPTIONS,
  run: (values, line) => rehearseCommand({ ...line, values }),
};
