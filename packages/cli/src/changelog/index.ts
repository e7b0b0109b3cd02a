export { changelog } from './command.ts';
