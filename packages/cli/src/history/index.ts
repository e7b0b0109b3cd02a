export { history } from './command.ts';
