import type { Problem } from '../problem.ts';

/** @param fromRoot A file that the same glob matches from the repository's root. */
export function globMatchedNothing(component: string, glob: string, folder: string, fromRoot?: string): Problem {
  return {
    code: 'glob-matched-nothing',
    outcome: 'errored',
    where: `components.${component}.artifacts`,
    found: `\`${glob}\` matches no file in ${folder === '.' ? 'the repository' : `\`${folder}\``}.`,
    next:
      fromRoot === undefined
        ? "Compare the glob with the files that the build steps write. It is relative to the component's folder."
        : `The glob is relative to the component's folder. From the root of the repository it would match \`${fromRoot}\`. Let the build step write into \`${folder}\` (with \`component: ${component}\` it runs there), or remove the component's \`path\`.`,
  };
}

/** GitHub refuses release assets without bytes (422, "size must be greater than or equal to 1"). */
export function emptyArtifact(path: string): Problem {
  return {
    code: 'artifact-empty',
    outcome: 'errored',
    where: path,
    found: 'The artifact is an empty file, and GitHub does not accept empty release assets.',
    next: 'Let the build write something into it, or make the glob more specific.',
  };
}

/** @param size In bytes. */
export function artifactTooLarge(path: string, size: number): Problem {
  return {
    code: 'artifact-too-large',
    outcome: 'errored',
    where: path,
    found: `The file has ${(size / 1024 ** 3).toFixed(2)} GiB.`,
    expected: 'Every file of a GitHub release is smaller than 2 GiB.',
    next: 'Split the file, compress it, or publish it to a registry and name it by digest (`oci:` or `npm:` in `artifacts:`).',
  };
}

export function tooManyArtifacts(count: number, limit: number): Problem {
  return {
    code: 'artifacts-too-many',
    outcome: 'errored',
    where: 'components',
    found: `The globs match ${count} files.`,
    expected: `At most ${limit} artifacts: GitHub allows 1,000 files in a release, and ${1_000 - limit} are those of Liftlock.`,
    next: 'Let the build pack files that belong together into one archive, or make the globs more specific.',
  };
}

export function unusableArtifactName(path: string, reason: string): Problem {
  return {
    code: 'artifact-name-unusable',
    outcome: 'errored',
    where: path,
    found: `The file cannot keep its name as a release asset: ${reason}.`,
    expected: 'Letters, digits, `.`, `_`, `+` and `-`, with no dot at the start or end.',
    next: 'Let the build write the file under another name.',
  };
}

export function collidingArtifactNames(name: string, paths: readonly string[]): Problem {
  return {
    code: 'artifact-names-collide',
    outcome: 'errored',
    found: `${paths.join(' and ')} have the same file name, ${name}. A release has no folders.`,
    next: 'Let the build include the name of the component in the file names.',
  };
}

export function forbiddenArtifact(path: string, why: string): Problem {
  return {
    code: 'artifact-forbidden',
    outcome: 'errored',
    where: path,
    found: why,
    expected: 'Artifacts may become public, so they never contain credentials or git data.',
    next: 'Make the glob more specific, or remove the file.',
  };
}

/** Something that the build started still wrote, or the disk was shared: nobody knows which bytes were meant. */
export function artifactChanged(path: string): Problem {
  return {
    code: 'artifact-changed',
    outcome: 'errored',
    where: path,
    found: 'The file was written to while it was read.',
    next: 'Find out what still writes it after the build steps have ended, and let the build wait for it.',
  };
}

interface Credential {
  readonly rule: string;
  readonly title: string;
  readonly line: number;
  readonly isPacked: boolean;
  readonly name?: string;
}

/** @param expired The day on which an exception for it ended. */
export function credentialInArtifact(
  path: string,
  { rule, title, line, isPacked, name }: Credential,
  expired?: string,
): Problem {
  // A name in an archive can be any text.
  const inside =
    name === undefined ? 'what is packed in it' : `\`${name.replaceAll(/[^\w./@+ -]/g, '?').slice(-100)}\` in it`;
  const place = isPacked ? `line ${line} of ${inside}` : `line ${line}`;
  const ended = expired === undefined ? '' : ` The exception for it expired on ${expired}.`;
  return {
    code: 'artifact-credential',
    outcome: 'errored',
    where: path,
    found: `It contains what looks like ${title} (\`${rule}\`), in ${place}.${ended}`,
    expected: 'Artifacts may become public, so they never contain credentials or git data.',
    next: `Revoke it and keep it out of the artifact. If it is no secret, allow it for a while in .github/liftlock.yml: \`build: { allow-credentials: [{ path: "${path}", rule: ${rule}, reason: WHY, expires: YYYY-MM-DD }] }\`.`,
  };
}

export function invalidCandidateInput(value: string): Problem {
  return {
    code: 'candidate-missing',
    outcome: 'errored',
    where: 'input candidate',
    found: value === '' ? 'The input `candidate` is empty.' : 'The input `candidate` is not a digest.',
    expected: 'The output `candidate` of the build job: `sha256:` and 64 hex digits.',
    next: 'Name the build job in `needs:`, give it `outputs: { candidate: "${{ steps.build.outputs.candidate }}" }`, and pass `candidate: "${{ needs.build.outputs.candidate }}"`. If all of this is there, GitHub removed the output because it contains the text of a secret.',
  };
}

export function candidateNotFound(candidate: string): Problem {
  return {
    code: 'candidate-not-found',
    outcome: 'errored',
    found: `This run has no workflow artifact for candidate ${candidate}.`,
    next: 'Run `build` in an earlier job of the same run. If the artifact has expired, re-run all jobs.',
  };
}

/** @param found What is wrong with the archive, as a sentence. */
export function artifactRefused(name: string, found: string): Problem {
  return {
    code: 'artifact-refused',
    outcome: 'failed',
    where: name,
    found: `The workflow artifact is not what this suite uploads. ${found}`,
    next: 'Find out which job of this run uploaded it. Then re-run all jobs.',
  };
}

/** @param found What is wrong with the file. */
export function tampered(name: string, found: string, expected: string): Problem {
  return {
    code: 'candidate-tampered',
    outcome: 'failed',
    where: name,
    found,
    expected,
    next: 'Find out who or what changed the file after the build. To go forward, re-run all jobs of the run that built it: they make a new candidate. To go back, choose another version.',
  };
}
