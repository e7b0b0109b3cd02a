import { NOTHING_WRITTEN, type Problem } from '../problem.ts';

/** @param known Tags that would have done, in any order. */
export function unknownBase(tag: string, known: readonly string[], template?: string): Problem {
  const examples = known.slice(-3).map((name) => `\`${name}\``);
  return {
    code: 'unknown-base',
    outcome: 'errored',
    where: tag,
    found:
      template === undefined
        ? 'No tag of this repository has that name, or it does not end at a commit.'
        : `The tag is no version by the template \`${template}\`.`,
    expected:
      examples.length === 0 ? 'A release tag; this repository has none.' : `A tag, like ${examples.join(', ')}.`,
    state: NOTHING_WRITTEN,
    next: 'Look for it with `git tag --list`; if it is new on the server, `git fetch --tags` first.',
  };
}

/** Somebody asked for the notes between two commits of which the second is part of the first. */
export function nothingBetween(from: string, to: string): Problem {
  return {
    code: 'nothing-between',
    outcome: 'errored',
    where: `${from}..${to}`,
    found: `Every commit of ${to} is in ${from} already.`,
    expected: 'An older release to count from.',
    state: NOTHING_WRITTEN,
    next: `For what came after ${to}: \`--from ${to} --to ${from}\`. For the notes of ${to} alone, leave \`--from\` out.`,
  };
}

/** @param known Names of components with versions of their own; empty where there is one version. */
export function unknownComponent(name: string, known: readonly string[], nearest: string | undefined): Problem {
  return {
    code: 'unknown-component',
    outcome: 'errored',
    where: name,
    found:
      known.length === 0
        ? 'Components of this repository have no versions of their own.'
        : 'No component of the configuration has that name.',
    expected: known.length === 0 ? 'No component: one version has one set of notes.' : `One of: ${known.join(', ')}.`,
    state: NOTHING_WRITTEN,
    next:
      known.length === 0
        ? 'Leave `--component` out.'
        : `Write ${nearest === undefined ? 'one of these names' : `\`--component ${nearest}\``}.`,
  };
}

export function versionTaken(tag: string): Problem {
  return {
    code: 'version-taken',
    outcome: 'held',
    where: tag,
    found: 'The tag that this release would get exists already, on a commit that is not part of what is released.',
    expected: 'A version that nobody has released.',
    state: NOTHING_WRITTEN,
    next: 'If the history was rewritten, move the tag to the commit that replaced it. If it was released from another branch, merge that branch. If it was a mistake, delete the tag.',
  };
}

/** @param commit What the release was made of, where GitHub says so. */
export function releaseWithoutTag(tag: string, commit: string | null): Problem {
  return {
    code: 'release-without-tag',
    outcome: 'held',
    where: tag,
    found: `The release ${tag} is published${commit === null ? '' : `, made of ${commit.slice(0, 7)}`}, and this clone has no tag of that name.`,
    expected: 'A tag for every release: the next version and its notes are counted from it.',
    state: NOTHING_WRITTEN,
    next: `If the tag was deleted, make it again, \`git tag ${tag} ${commit ?? 'COMMIT'} && git push origin ${tag}\`, and re-run all jobs; or delete the release, if nobody may have it. If the server has the tag (\`git ls-remote --tags origin ${tag}\`), this clone is older: re-run all jobs.`,
  };
}

export function outsideRange(version: string, range: string, branch: string): Problem {
  return {
    code: 'outside-maintenance-range',
    outcome: 'held',
    where: branch,
    found: `The commits ask for ${version}.`,
    expected: `A version in ${range}: that is what this branch may release.`,
    state: NOTHING_WRITTEN,
    next: `Release the change from a branch whose range holds ${version}, or revert it here.`,
  };
}

export function rangeUnknown(branch: string): Problem {
  return {
    code: 'maintenance-range-unknown',
    outcome: 'held',
    where: branch,
    found: 'The name of this maintenance branch does not end in a range.',
    expected: 'A name like `release/1.x` or `1.2.x`, or the range in the configuration.',
    state: NOTHING_WRITTEN,
    next: `Write \`version: { branches: { "${branch}": { maintenance: 1.x } } }\`, with the range that you mean.`,
  };
}

export function hotfixTooLarge(branch: string, bump: string): Problem {
  return {
    code: 'hotfix-too-large',
    outcome: 'held',
    where: branch,
    found: `The commits ask for a ${bump} release.`,
    expected: 'Patches only: a hotfix branch repairs one release.',
    state: NOTHING_WRITTEN,
    next: 'Release the larger change from a release or maintenance branch, or revert it here.',
  };
}

export function invalidReleaseAs(sha: string, wanted: string, base: string | null): Problem {
  return {
    code: 'invalid-release-as',
    outcome: 'held',
    where: sha,
    found: `Release-As: ${JSON.stringify(wanted.slice(0, 100))}`,
    expected: base === null ? 'A stable semantic version, like 1.0.0.' : `A stable semantic version above ${base}.`,
    state: NOTHING_WRITTEN,
    next: 'Push a commit with a correct footer, `git commit --allow-empty -m "chore: release" -m "Release-As: X.Y.Z"`; the newest one decides.',
  };
}

export function unparsedCommits(shas: readonly string[]): Problem {
  const named = shas.slice(0, 5).map((sha) => sha.slice(0, 7));
  return {
    code: 'unparsed-commits',
    outcome: 'held',
    found: `${shas.length} commits are not conventional: ${named.join(', ')}${shas.length > 5 ? ' …' : ''}`,
    expected: 'Titles of the form `type(scope): description`, since `version.unparsed` is `fail`.',
    state: NOTHING_WRITTEN,
    next: 'Reword them before they reach the branch, or set `version: { unparsed: warn }`.',
  };
}

export function notesIncomplete(expected: number, written: number): Problem {
  return {
    code: 'notes-incomplete',
    outcome: 'errored',
    found: `The notes were written from ${written} commits.`,
    expected: `All ${expected} commits of the release: notes that leave some out are not published.`,
    state: NOTHING_WRITTEN,
    next: 'Run it again. If it happens twice, check the clone with `git fsck`.',
  };
}
