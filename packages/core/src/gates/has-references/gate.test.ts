import type { RegistryAnswer } from '../../candidate/index.ts';
import { facts, image } from '../../testing/builders.ts';
import { hasReferences } from './gate.ts';

const asked = (...answers: RegistryAnswer[]) => answers.map((answer) => ({ reference: image(), answer }));

describe('has-references', () => {
  test('passes where there is none, and where the registry has all of them', () => {
    expect(hasReferences.decide(facts()).decision).toBe('pass');
    expect(hasReferences.decide(facts({ references: asked({ found: 'same' }) })).reason).toContain('ghcr.io/acme/api@');
  });

  test.each([
    [{ found: 'missing' }, 'fail', 'reference-missing', 'is not in its registry'],
    [{ found: 'other', digest: 'sha512-x' }, 'fail', 'reference-differs', 'is sha512-x in its registry'],
    [{ found: 'refused', why: 'it answered 403' }, 'hold', 'registry-refused', 'refuses: it answered 403'],
    [{ found: 'unreachable', why: 'it answered 503' }, 'hold', 'registry-unreachable', 'not be asked: it answered 503'],
  ] as const)('says no to %j', (answer, decision, code, reason) => {
    const decided = hasReferences.decide(facts({ references: asked({ found: 'same' }, answer) }));
    expect(decided).toMatchObject({ decision, code, reason: expect.stringContaining(reason) });
  });

  test('does not let a registry that is down stop a rollback, but one that has lost the image does', () => {
    const back = (answer: RegistryAnswer) =>
      hasReferences.decide(facts({ purpose: 'rollback', references: asked(answer) }));
    expect(back({ found: 'unreachable', why: 'it answered 503' }).decision).toBe('pass');
    expect(back({ found: 'missing' }).code).toBe('reference-missing');
  });
});
