import { REHEARSE_HELP, REHEARSE_OPTIONS, rehearseCommand } from '../rehearse/index.ts';
import type { Command } from './command.ts';

export const rehearse: Command = {
  help: REHEARSE_HELP,
  options: REHEARSE_OPTIONS,
  run: (values, line) => rehearseCommand({ ...line, values }),
};
