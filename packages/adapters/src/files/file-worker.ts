import { parentPort } from 'node:worker_threads';
import { type ReadThrough, readThrough, type WhatWasRead } from './read-through.ts';

/** What a worker answers. Errors lose their code on the way from one thread to another. */
export type Answer =
  | { readonly read: WhatWasRead }
  | { readonly error: { readonly code: string | undefined; readonly message: string } };

async function answerTo(file: ReadThrough): Promise<Answer> {
  try {
    return { read: await readThrough(file) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { error: { code, message } };
  }
}

parentPort?.on('message', (file: ReadThrough) => {
  void answerTo(file).then((answer) => parentPort?.postMessage(answer));
});
