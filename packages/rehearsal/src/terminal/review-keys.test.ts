import { PassThrough } from 'node:stream';
import { LiveWriter } from './live-writer.ts';
import { askForReview, waitForQuit } from './review-keys.ts';

/** A terminal without a screen: what is pressed goes in, and whether keys come one by one is remembered. */
class FakeTerminal extends PassThrough {
  readonly isTTY = true;
  raw = false;
  setRawMode(mode: boolean): this {
    this.raw = mode;
    return this;
  }
}

function terminal() {
  const input = new FakeTerminal();
  const output = new PassThrough();
  const shown: string[] = [];
  output.on('data', (chunk: Buffer) => shown.push(chunk.toString()));
  const interrupts: string[] = [];
  const writer = new LiveWriter(output, () => '');
  return { input, shown, interrupts, actions: { input, output, writer, interrupt: () => interrupts.push('now') } };
}

/** Presses keys as soon as the terminal has shown a text. */
async function afterShown(shown: readonly string[], text: string): Promise<void> {
  while (!shown.join('').includes(text)) await new Promise((resolve) => setImmediate(resolve));
}

const never = () => new AbortController().signal;

describe('the keys of a review', () => {
  test.each([
    ['a', 'approved', 'Approve with a comment'],
    ['r', 'rejected', 'Reject with a comment'],
  ])('%s means %s, with a comment', async (key, state, question) => {
    const { input, shown, actions } = terminal();
    const answer = askForReview(actions, never());
    input.write('x');
    input.write(key);
    await afterShown(shown, question);
    input.write('Fine by me.\r');
    expect(await answer).toEqual({ state, comment: 'Fine by me.' });
    expect(input.raw).toBe(false);
  });

  test('a comment may be empty', async () => {
    const { input, shown, actions } = terminal();
    const answer = askForReview(actions, never());
    input.write('a');
    await afterShown(shown, 'Enter for none');
    input.write('\r');
    expect(await answer).toEqual({ state: 'approved', comment: '' });
  });

  test('end when somebody answers on the page', async () => {
    const { input, actions } = terminal();
    const controller = new AbortController();
    const answer = askForReview(actions, controller.signal);
    controller.abort();
    expect(await answer).toBeUndefined();
    expect(input.raw).toBe(false);
  });

  test('end when somebody answers on the page while the comment is written', async () => {
    const { input, shown, actions } = terminal();
    const controller = new AbortController();
    const answer = askForReview(actions, controller.signal);
    input.write('a');
    await afterShown(shown, 'Enter for none');
    controller.abort();
    expect(await answer).toBeUndefined();
  });

  test('pass Ctrl-C on, which raw keys would swallow', async () => {
    const { input, interrupts, actions } = terminal();
    const controller = new AbortController();
    const quit = waitForQuit(actions, controller.signal);
    input.write('\u0003');
    while (interrupts.length === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await quit;
    expect(interrupts).toEqual(['now']);
  });

  test('let somebody quit', async () => {
    const { input, actions } = terminal();
    const quit = waitForQuit(actions, never());
    input.write('q');
    await quit;
    expect(input.raw).toBe(false);
  });
});
