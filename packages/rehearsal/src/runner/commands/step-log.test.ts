import { SecretMasker } from './secret-masker.ts';
import { type StepEvent, StepLog } from './step-log.ts';

function logged(text: string, secret = ''): StepEvent[] {
  const events: StepEvent[] = [];
  const masker = new SecretMasker();
  masker.add(secret);
  new StepLog({ masker, budget: { annotations: 50 }, emit: (event) => events.push(event) }).output(text);
  return events;
}

test.each([
  ['one line', ['one line']],
  ['', ['']],
  ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
])('%j is shown as its lines', (text, lines) => {
  expect(logged(text)).toEqual(lines.map((line) => ({ type: 'log', line })));
});

test.each([
  ['the key is hunter2!', ['the key is ***!']],
  ['hunter2\nhunter2', ['***', '***']],
])('%j is masked in every line', (text, lines) => {
  expect(logged(text, 'hunter2')).toEqual(lines.map((line) => ({ type: 'log', line })));
});
