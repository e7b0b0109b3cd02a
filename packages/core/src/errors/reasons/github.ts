export const GITHUB = {
  'permission-missing':
    "The job's `permissions:` are not sufficient. GitHub answers 403; `liftlock check` finds it beforehand.",
  'not-found-or-no-permission':
    'GitHub answers 404 both for things that do not exist and for things that the token may not see.',
  'rate-limited': 'All workflow runs of a repository share one API rate limit.',
  'github-refused': 'GitHub understood the call and rejected it.',
  'github-unreachable': 'The network or GitHub was down, and several attempts failed.',
  'github-answer-unreadable': 'GitHub is having an incident, or a proxy on the runner answered in its place.',
  'github-outcome-unknown': 'The connection broke after a write was sent, so it may or may not have been carried out.',
  'setting-endangers-release':
    '`doctor` found a setting of the repository, or of one of its environments, with which a release stops or goes out unprotected.',
} as const;
