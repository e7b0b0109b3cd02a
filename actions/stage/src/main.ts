import { runAction } from '@liftlock/adapters';
import { stage } from '@liftlock/core';

export const run = (): Promise<void> => runAction(stage);
