import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import type { LiveWriter, TextOutput } from './live-writer.ts';

export interface KeyInput extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode?(mode: boolean): unknown;
}

export interface ReviewAnswer {
  readonly state: 'approved' | 'rejected';
  readonly comment: string;
}

interface KeyActions {
  readonly input: KeyInput;
  readonly output: TextOutput;
  readonly writer: LiveWriter;
  /** Ctrl-C, which raw mode keeps from becoming a signal. */
  interrupt(): void;
}

/** Waits for a key on a terminal. Ends without one when `signal` says that nobody needs it any more. */
async function keyOf(
  names: readonly string[],
  actions: Omit<KeyActions, 'writer'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { input } = actions;
  emitKeypressEvents(input);
  input.setRawMode?.(true);
  input.resume();
  try {
    return await new Promise<string | undefined>((resolve) => {
      const onKey = (_text: string, key: Key) => {
        if (key.ctrl === true && key.name === 'c') actions.interrupt();
        else if (key.name !== undefined && names.includes(key.name)) end(key.name);
      };
      const onAbort = () => end(undefined);
      const end = (name: string | undefined) => {
        input.off('keypress', onKey);
        signal.removeEventListener('abort', onAbort);
        resolve(name);
      };
      input.on('keypress', onKey);
      signal.addEventListener('abort', onAbort, { once: true });
      if (signal.aborted) end(undefined);
    });
  } finally {
    input.setRawMode?.(false);
    input.pause();
  }
}

/** `a` or `r`, then a comment. Undefined when somebody else answered first, or went away. */
export async function askForReview(actions: KeyActions, signal: AbortSignal): Promise<ReviewAnswer | undefined> {
  const key = await keyOf(['a', 'r'], actions, signal);
  if (key === undefined) return undefined;
  const state = key === 'a' ? 'approved' : 'rejected';
  const comment = await commentFor(state, actions, signal);
  return comment === undefined ? undefined : { state, comment };
}

/** Keeps the page open until somebody has seen enough. */
export async function waitForQuit(actions: KeyActions, signal: AbortSignal): Promise<void> {
  await keyOf(['q', 'return', 'escape'], actions, signal);
}

async function commentFor(state: string, actions: KeyActions, signal: AbortSignal): Promise<string | undefined> {
  actions.writer.stop();
  const lines = createInterface({
    input: actions.input,
    output: actions.output as NodeJS.WritableStream,
    terminal: true,
  });
  try {
    return await new Promise<string | undefined>((resolve) => {
      lines.once('SIGINT', () => {
        actions.interrupt();
        resolve(undefined);
      });
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
      lines.question(`  ${state === 'approved' ? 'Approve' : 'Reject'} with a comment (Enter for none): `, resolve);
    });
  } finally {
    lines.close();
    actions.writer.start();
  }
}

/** One of these keys; Enter is the first. Undefined when somebody went away. */
export async function askForKey(
  keys: readonly string[],
  actions: Omit<KeyActions, 'writer'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const key = await keyOf([...keys, 'return'], actions, signal);
  return key === 'return' ? keys[0] : key;
}
