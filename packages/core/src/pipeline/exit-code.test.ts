import { exitedWith } from './exit-code.ts';

test('an exit code that bash gives by itself is explained, and any other is left alone', () => {
  expect(exitedWith(2)).toBe('exited with code 2');
  expect(exitedWith(141)).toMatch(/^exited with code 141 \(SIGPIPE: .*`pipefail`\)$/);
});
