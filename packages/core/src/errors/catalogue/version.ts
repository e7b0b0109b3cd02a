import type { Problem } from '../problem.ts';

/** @param known Tags that would have done, in any order. */
export function unknownBase(tag: string, known: readonly string[], template?: string): Problem {
  const examples = known.slice(-3).map((name) => `\`${name}\``);
  return {
    code: 'unknown-base',
    outcome: 'errored',
    where: tag,
    found:
      template === undefined
        ? 'No tag of this repository has that name, or it does not point to a commit.'
        : `The tag does not match the template \`${template}\`.`,
    expected:
      examples.length === 0
        ? 'A release tag. This repository has none.'
        : `A release tag such as ${examples.join(', ')}.`,
    next: 'List the tags with `git tag --list`. If it is new on the server, run `git fetch --tags` first.',
  };
}

/** Somebody asked for the notes between two commits of which the second is part of the first. */
export function nothingBetween(from: string, to: string): Problem {
  return {
    code: 'nothing-between',
    outcome: 'errored',
    where: `${from}..${to}`,
    found: `Every commit of ${to} is already in ${from}.`,
    next: `For what came after ${to}, write \`--from ${to} --to ${from}\`. For the notes of ${to} alone, leave out \`--from\`.`,
  };
}

/**
 * @param known Names of components with versions of their own; empty where there is one version.
 * @param key Where it was named.
 */
export function unknownComponent(
  name: string,
  known: readonly string[],
  nearest: string | undefined,
  key: '--component' | 'component:' = '--component',
): Problem {
  return {
    code: 'unknown-component',
    outcome: 'errored',
    where: name,
    found:
      known.length === 0
        ? 'The components of this repository share one version, and one set of notes.'
        : 'No component of the configuration has that name.',
    ...(known.length === 0 ? {} : { expected: `One of: ${known.join(', ')}.` }),
    next:
      known.length === 0
        ? `Leave out \`${key}\`.`
        : `Write ${nearest === undefined ? 'one of these names' : `\`${key} ${nearest}\``}.`,
  };
}

export function versionTaken(tag: string): Problem {
  return {
    code: 'version-taken',
    outcome: 'held',
    where: tag,
    found: 'The tag of the next version already exists, at a commit that is not part of this release.',
    next: 'If the tag was released from another branch, merge that branch. If the history was rewritten, move the tag to the new commit. If the tag is a mistake, delete it.',
  };
}

/** @param commit What the release was made of, where GitHub says so. */
export function releaseWithoutTag(tag: string, commit: string | null): Problem {
  return {
    code: 'release-without-tag',
    outcome: 'held',
    where: tag,
    found: `The release ${tag} is published${commit === null ? '' : ` from ${commit.slice(0, 7)}`}, but this clone does not have its tag.`,
    expected: 'A tag for every release. The next version and its notes start from it.',
    next: `If the server has the tag (\`git ls-remote --tags origin ${tag}\`), this clone is older than the tag: re-run all jobs. If the tag was deleted, restore it with \`git tag ${tag} ${commit ?? 'COMMIT'} && git push origin ${tag}\` and re-run all jobs, or delete the release as well.`,
  };
}

export function outsideRange(version: string, range: string, branch: string): Problem {
  return {
    code: 'outside-maintenance-range',
    outcome: 'held',
    where: branch,
    found: `The commits require ${version}.`,
    expected: `A version in ${range}, the range of this maintenance branch.`,
    next: `Release the change from a branch whose range contains ${version}, or revert it here.`,
  };
}

export function rangeUnknown(branch: string): Problem {
  return {
    code: 'maintenance-range-unknown',
    outcome: 'held',
    where: branch,
    found: 'The name of this maintenance branch does not contain a version range.',
    expected: 'A name such as `release/1.x` or `1.2.x`, or the range in the configuration.',
    next: `Write \`version: { branches: { "${branch}": { maintenance: 1.x } } }\`, with your range.`,
  };
}

export function hotfixTooLarge(branch: string, bump: string): Problem {
  return {
    code: 'hotfix-too-large',
    outcome: 'held',
    where: branch,
    found: `The commits require a ${bump} release.`,
    expected: 'A patch. A hotfix branch fixes one release.',
    next: 'Release the larger change from a release or maintenance branch, or revert it here.',
  };
}

export function invalidReleaseAs(sha: string, wanted: string, base: string | null): Problem {
  return {
    code: 'invalid-release-as',
    outcome: 'held',
    where: sha,
    found: `Release-As: ${JSON.stringify(wanted.slice(0, 100))}`,
    expected: base === null ? 'A stable semantic version such as 1.0.0.' : `A stable semantic version above ${base}.`,
    next: 'Push a commit with a valid footer: `git commit --allow-empty -m "chore: release" -m "Release-As: X.Y.Z"`. The newest footer wins.',
  };
}

export function unparsedCommits(shas: readonly string[]): Problem {
  const named = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
  return {
    code: 'unparsed-commits',
    outcome: 'held',
    found: `${shas.length === 1 ? '1 commit does' : `${shas.length} commits do`} not follow Conventional Commits: ${named.join(', ')}${shas.length > 5 ? ' …' : ''}`,
    expected: 'Titles such as `fix(api): handle empty lists`, because `version.unparsed` is `fail`.',
    next: 'Reword the commits before they reach the branch, or set `version: { unparsed: warn }`.',
  };
}

export function notesIncomplete(expected: number, written: number): Problem {
  return {
    code: 'notes-incomplete',
    outcome: 'errored',
    found: `The notes cover ${written} of ${expected} commits, and incomplete notes are not published.`,
    next: 'Try again. If it happens twice, check the clone with `git fsck`.',
  };
}
