import fc from 'fast-check';
import { payload } from '../testing/builders.ts';
import { NewerSchema, readPayload } from './payload.ts';

describe('the payload of a record', () => {
  test.each([
    ['an object', (value: unknown) => value],
    ['a JSON text', (value: unknown) => JSON.stringify(value)],
    ['a JSON text of a JSON text', (value: unknown) => JSON.stringify(JSON.stringify(value))],
  ])('is read from %s', (_, written) => {
    expect(readPayload(written(payload()))).toEqual(payload());
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['no JSON', '{'],
    ['three layers of JSON', JSON.stringify(JSON.stringify(JSON.stringify(payload())))],
    ['a list', [payload()]],
    ['the payload of somebody else', { branch: 'main' }],
    ['one key too many', { ...payload(), extra: 1 }],
    ['a candidate that is no digest', { ...payload(), candidate: 'latest' }],
    ['an empty candidate', { ...payload(), candidate: '' }],
    ['a number for an environment', { ...payload(), environment: 1 }],
  ])('is none of ours when it is %s', (_, value) => {
    expect(readPayload(value)).toBeUndefined();
  });

  test('is refused when a later version wrote it: what is ignored could be newer than what is known', () => {
    expect(() => readPayload({ ...payload(), schema: 2 })).toThrow(NewerSchema);
    expect(() => readPayload(JSON.stringify({ schema: 3 }))).toThrow(NewerSchema);
    expect(readPayload({ schema: '2' })).toBeUndefined();
  });

  test('never throws, whatever others wrote', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (value) => {
        expect(readPayload(value)).toBeUndefined();
      }),
    );
  });
});
