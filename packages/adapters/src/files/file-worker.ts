import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type ReadThrough, readThrough, type WhatWasRead } from './read-through.ts';

/** What a worker answers. Errors lose their code on the way from one thread to another. */
export type Answer =
  | { readonly read: WhatWasRead }
  | { readonly error: { readonly code: string | undefined; readonly message: string } };

async function answer(): Promise<Answer> {
  try {
    return { read: await readThrough(workerData as ReadThrough) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { error: { code, message } };
  }
}

if (!isMainThread) parentPort?.postMessage(await answer());
