import { NOTHING_WRITTEN, type Problem } from '../problem.ts';

export function missingConfig(file: string): Problem {
  return {
    code: 'config-missing',
    outcome: 'errored',
    where: file,
    found: 'There is no such file at this commit.',
    expected: 'The description of the pipeline: components, build steps, environments.',
    state: NOTHING_WRITTEN,
    next: `Add ${file}. Eight lines are enough; the README's first example can be copied as it is.`,
  };
}

export function unreadableConfig(where: string, found: string, expected: string): Problem {
  return {
    code: 'config-unreadable',
    outcome: 'errored',
    where,
    found,
    expected,
    state: NOTHING_WRITTEN,
    next: 'Correct the file at this place, then `liftlock check`.',
  };
}

export function configProblem(at: { where: string; path: string; found: string; expected: string }): Problem {
  return {
    code: 'config-invalid',
    outcome: 'errored',
    where: at.where,
    found: `\`${at.path || 'the file'}\`: ${at.found}`,
    expected: at.expected,
    state: NOTHING_WRITTEN,
    next: 'Correct the file at this place, then `liftlock check`.',
  };
}

export function notSupportedYet(where: string, path: string, instead: string): Problem {
  return {
    code: 'not-supported-yet',
    outcome: 'errored',
    where,
    found: `\`${path}\` is known, but this version of Liftlock does not act on it yet.`,
    expected: 'Only keys that are acted on. A rule that is written down and ignored is worse than none.',
    state: NOTHING_WRITTEN,
    next: `Remove it for now. ${instead}`,
  };
}
