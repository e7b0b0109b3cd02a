export { init } from './command.ts';
