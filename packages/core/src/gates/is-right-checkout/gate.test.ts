import { digestOf } from '../../candidate/index.ts';
import { facts, manifest, sha, workflowEvent } from '../../testing/builders.ts';
import { isRightCheckout } from './gate.ts';

const config = digestOf('config');

describe('is-right-checkout', () => {
  test("passes at the run's commit, with the configuration of the build", () => {
    expect(isRightCheckout.decide(facts()).decision).toBe('pass');
  });

  test.each([
    ['another commit', sha('beef'), 'beef000'],
    ['no commit', undefined, 'no commit'],
  ])('holds for a checkout of %s', (_, head, said) => {
    const answer = isRightCheckout.decide(facts({ checkout: { head, configDigest: config } }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'wrong-checkout' });
    expect(answer.reason).toContain(`The checkout is at ${said}`);
  });

  test('holds when the configuration is not the one that was built with, although the commit is', () => {
    const answer = isRightCheckout.decide(
      facts({ checkout: { head: facts().event.sha, configDigest: digestOf('changed') } }),
    );
    expect(answer).toMatchObject({ decision: 'hold', code: 'wrong-checkout' });
    expect(answer.remedy).toContain('.github/liftlock.yml');
  });

  test('lets a later run promote with the scripts and the configuration of its own commit', () => {
    const later = facts({
      event: workflowEvent({ sha: sha('1a7e') }),
      checkout: { head: sha('1a7e'), configDigest: digestOf('newer') },
      manifest: manifest(),
    });
    expect(isRightCheckout.decide(later).decision).toBe('pass');
  });
});
