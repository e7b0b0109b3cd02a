import { difference } from './difference.ts';
import type { LockedPackage } from './ecosystem.ts';

/** `*name 1.0.0`: with a star what the product names itself. */
function locked(...packages: string[]): LockedPackage[] {
  return packages.map((one) => {
    const [name = '', version = ''] = one.replace('*', '').split(' ');
    return { name, version, direct: one.startsWith('*') };
  });
}

function changes(before: readonly string[], after: readonly string[]): string[] {
  return difference(locked(...before), locked(...after)).map(
    ({ kind, name, direct, from, to }) => `${direct ? '*' : ''}${name} ${kind} ${from.join('+')} > ${to.join('+')}`,
  );
}

describe('the difference of two lock files', () => {
  test('is nothing between equal ones', () => {
    expect(changes(['*a 1.0.0', 'b 1.0.0'], ['b 1.0.0', '*a 1.0.0'])).toEqual([]);
  });

  test('lists first what the product names itself, and what may break before the rest', () => {
    const before = ['*up 1.0.0', '*gone 1.0.0', '*big 1.9.0', 'deep 1.0.0', 'wide 1.0.0'];
    const after = ['*up 1.0.1', '*new 1.0.0', '*big 2.0.0', 'deep 1.1.0', 'wide 3.0.0', 'more 1.0.0'];
    expect(changes(before, after)).toEqual([
      '*big major 1.9.0 > 2.0.0',
      '*new added  > 1.0.0',
      '*gone removed 1.0.0 > ',
      '*up updated 1.0.0 > 1.0.1',
      'wide major 1.0.0 > 3.0.0',
      'more added  > 1.0.0',
      'deep updated 1.0.0 > 1.1.0',
    ]);
  });

  test.each([
    ['0.2.0', '0.3.0', 'major'],
    ['0.2.0', '0.2.1', 'updated'],
    ['v1.9.0', 'v2.0.0', 'major'],
    ['2.0.0', '1.0.0', 'major'],
    ['2024.1', '2024.2', 'updated'],
    ['main', 'next', 'major'],
  ])('calls %s to %s %s', (from, to, kind) => {
    expect(changes([`a ${from}`], [`a ${to}`])).toEqual([`a ${kind} ${from} > ${to}`]);
  });

  test('tells of the versions that changed where there are several', () => {
    expect(changes(['a 1.0.0', 'a 2.0.0'], ['a 1.0.0', 'a 2.1.0'])).toEqual(['a updated 2.0.0 > 2.1.0']);
    expect(changes(['a 1.0.0'], ['a 1.0.0', 'a 2.0.0'])).toEqual(['a major  > 2.0.0']);
    expect(changes(['a 1.0.0', 'a 2.0.0'], ['a 2.0.0'])).toEqual(['a updated 1.0.0 > ']);
  });
});
