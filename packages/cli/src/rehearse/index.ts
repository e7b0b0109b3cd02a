export { REHEARSE_HELP, REHEARSE_OPTIONS, type RehearseValues } from './options.ts';
export { type RehearseCommand, rehearseCommand } from './rehearse-command.ts';
