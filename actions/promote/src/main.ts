import { runAction } from '@liftlock/adapters';
import { promote } from '@liftlock/core';

export const run = (): Promise<void> => runAction(promote);
