export { actions } from './command.ts';
