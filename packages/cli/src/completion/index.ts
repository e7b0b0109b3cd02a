export { completion } from './command.ts';
