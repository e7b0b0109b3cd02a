import fc from 'fast-check';
import { readStepOutput } from './step-output.ts';

const SECRET = 'hunter2hunter2';
const read = (text: string) => {
  const { snapshot, problems } = readStepOutput(text, { name: 'snapshot' }, [SECRET, 'abc', '']);
  return [snapshot, problems.map(({ code, found }) => `${code}: ${found}`)];
};

test.each([
  ['', ''],
  ['snapshot=orders-2026-11-22\n', 'orders-2026-11-22'],
  ['\n  snapshot=s3://backups/orders@7=a+b  \r\n', 's3://backups/orders@7=a+b'],
  ['snapshot=first\nsnapshot=second\n', 'second'],
  ['snapshot=abc', 'abc'],
])('%j names the snapshot %j', (text, name) => {
  expect(read(text)).toEqual([name, []]);
});

test('T22: everything else is refused, all of it at once, and a secret is not repeated', () => {
  expect(read('backup=7\nsnapshot=\nsnapshot=a b\nsnapshot=ok\n')).toEqual([
    '',
    ['backup=7', 'snapshot=', 'snapshot=a b'].map(
      (line) => `step-output-invalid: The step wrote "${line}" to the file $LIFTLOCK_OUTPUT.`,
    ),
  ]);
  const told = read(`url=postgres://${SECRET}@db\nsnapshot=${SECRET}-7`);
  expect(JSON.stringify(told)).not.toContain(SECRET);
  expect(told[1]).toHaveLength(2);
  const encoded = btoa(`db:${SECRET}`);
  expect(JSON.stringify(read(`url=${encoded}\nsnapshot=${encoded}`))).not.toContain(encoded);
});

test('no text makes a name that a shell or Markdown would take for something else', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(read(`snapshot=${text}`)[0]).toMatch(/^[A-Za-z0-9._:/@+=-]{0,100}$/);
    }),
  );
});
