import { lstat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer } from './file-worker.ts';
import { type ReadThrough, readThrough, type WhatWasRead } from './read-through.ts';

/** A thread takes as long to start as this many bytes to read. */
const WORTH_A_THREAD = 16 * 1024 * 1024;
/** Next to the sources, or next to the bundle. */
const WORKER = new URL(`file-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** Large files have a thread each, as many as there are cores; small ones are read at once. */
export async function readInParallel(file: ReadThrough): Promise<WhatWasRead> {
  const { size } = await lstat(file.from);
  return size < WORTH_A_THREAD ? readThrough(file) : onACore(() => inThread(file));
}

function inThread(file: ReadThrough): Promise<WhatWasRead> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: file, execArgv: [] });
    worker.once('message', (answer: Answer) => {
      if ('read' in answer) resolve(answer.read);
      else reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`the thread that read ${file.from} ended without an answer`)));
  });
}

let idle = availableParallelism();
const waiting: (() => void)[] = [];

async function onACore<T>(work: () => Promise<T>): Promise<T> {
  if (idle === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  else idle -= 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) idle += 1;
    else next();
  }
}
