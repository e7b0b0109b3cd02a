export { yank } from './command.ts';
