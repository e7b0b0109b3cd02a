import { runAction } from '@liftlock/adapters';
import { build } from '@liftlock/core';

export const run = (): Promise<void> => runAction(build);
