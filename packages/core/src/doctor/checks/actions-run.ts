import type { Check } from '../check.ts';
import { advice, ok, problem, unknown } from '../finding.ts';

/** Without Actions there is no pipeline; with a list of allowed actions, Liftlock must be on it. */
export const actionsRun: Check = {
  name: 'actions-run',
  examine({ actions, workflows, url, name }) {
    const page = `${url}/settings/actions`;
    if ('refused' in actions) return [unknown(name, 'which actions may run', actions.refused, page)];
    const { enabled, allowed } = actions.answer;
    if (!enabled) {
      const fix = `gh api -X PUT repos/${name}/actions/permissions -F enabled=true`;
      return [problem(name, { found: 'GitHub Actions is switched off.', means: 'No workflow runs.', fix, page })];
    }
    const isForeign = workflows.some(({ jobs }) => jobs.some((job) => job.isForeign));
    if (allowed === 'all' || !isForeign) return [ok(name, 'GitHub Actions may run what the workflows use.')];
    if (allowed === 'local_only') {
      return [
        problem(name, {
          found: 'Only actions of this owner may run, and the workflows use Liftlock from another repository.',
          means: 'GitHub refuses the run before its first job, unless that repository has the same owner.',
          fix: 'Allow it by name',
          page,
        }),
      ];
    }
    return [
      advice(name, {
        found: 'Only actions on a list may run.',
        means: 'GitHub refuses a run whose workflow uses an action that is not on it.',
        fix: 'Look for Liftlock on the list',
        page,
      }),
    ];
  },
};
