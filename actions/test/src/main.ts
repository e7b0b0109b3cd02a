import { runAction } from '@liftlock/adapters';
import { test } from '@liftlock/core';

export const run = (): Promise<void> => runAction(test);
