import type { Environment } from '../config/index.ts';

/**
 * An environment that replaces what it holds has one order for all release lines. One that only publishes holds a version
 * of each line beside the others, so each line has an order of its own.
 */
export function lineIn({ data, deploy }: Pick<Environment, 'data' | 'deploy'>, branch: string): string | undefined {
  return data.length + deploy.length > 0 ? undefined : branch;
}
