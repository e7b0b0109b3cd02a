import { runAction } from '@liftlock/adapters';

export const run = (): Promise<void> => runAction('stage');
