export { status } from './command.ts';
