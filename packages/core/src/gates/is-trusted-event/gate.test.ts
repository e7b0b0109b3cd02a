import { facts, workflowEvent } from '../../testing/builders.ts';
import { isTrustedEvent } from './gate.ts';

describe('is-trusted-event', () => {
  test.each(['push', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'release', 'merge_group'])(
    'passes for %s',
    (event) => {
      expect(isTrustedEvent.decide(facts({ event: workflowEvent({ event }) })).decision).toBe('pass');
    },
  );

  test.each([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'issue_comment',
    'issues',
    'workflow_run',
    'workflow_call',
    'discussion',
    'discussion_comment',
    'fork',
    'watch',
    'gollum',
    'label',
    'status',
    'check_run',
    'registry_package',
    'PUSH',
    'push ',
    '',
  ])('holds for "%s"', (event) => {
    const answer = isTrustedEvent.decide(facts({ event: workflowEvent({ event }) }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'untrusted-event' });
    expect(answer.remedy).toContain("if: github.event_name == 'push'");
  });
});
