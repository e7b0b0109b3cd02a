import { answer, doctorFacts, REFUSED, workflow } from '../testing/doctor.ts';
import { diagnose, tally } from './diagnose.ts';

test('a sound repository has no problem, and problems come first', () => {
  const sound = diagnose(doctorFacts({ workflows: [workflow()] }));
  expect(tally(sound)).toBe('1 piece of advice, 9 in order.');
  const unsound = diagnose(doctorFacts({ environments: answer([]), immutableReleases: REFUSED }));
  expect(unsound.map(({ outcome }) => outcome)).toEqual([
    'problem',
    'advice',
    'advice',
    'unknown',
    ...unsound.slice(4).map(() => 'ok'),
  ]);
  expect(tally(unsound)).toBe('1 problem, 2 pieces of advice, 1 not known, 2 in order.');
});
