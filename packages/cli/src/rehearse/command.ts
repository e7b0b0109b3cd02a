import type { Command } from '../commands/command.ts';
import { REHEARSE_HELP, REHEARSE_OPTIONS } from './options.ts';
import { rehearseCommand } from './rehearse-command.ts';

export const rehearse: Command = {
  help: REHEARSE_HELP,
  options: REHEARSE_OPTIONS,
  run: (values, line) => rehearseCommand({ ...line, values }),
};
