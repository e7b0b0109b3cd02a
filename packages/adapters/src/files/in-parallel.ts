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

/** Threads that have nothing to do; they do not keep the process from ending. */
const idle: Worker[] = [];

function inThread(file: ReadThrough): Promise<WhatWasRead> {
  const worker = idle.pop() ?? new Worker(WORKER, { execArgv: [] });
  worker.ref();
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(error);
    const ended = () => reject(new Error(`the thread that read ${file.from} ended without an answer`));
    worker.once('error', fail).once('exit', ended);
    worker.once('message', (answer: Answer) => {
      worker.off('error', fail).off('exit', ended).unref();
      idle.push(worker);
      if ('read' in answer) resolve(answer.read);
      else reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }));
    });
    worker.postMessage(file);
  });
}

let cores = availableParallelism();
const waiting: (() => void)[] = [];

async function onACore<T>(work: () => Promise<T>): Promise<T> {
  if (cores === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  else cores -= 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) cores += 1;
    else next();
  }
}
