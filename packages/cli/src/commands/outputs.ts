import type { Writable } from 'node:stream';

/**
 * `liftlock notes | head`: whoever reads may go away early. What is written then is dropped, as it should be; any other
 * error is one.
 */
export function outlivesItsReader<Output extends Writable>(output: Output): Output {
  if (!output.listeners('error').includes(onError)) output.on('error', onError);
  return output;
}

function onError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
