export { lock, unlock } from './command.ts';
