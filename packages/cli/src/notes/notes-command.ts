import { conventionalNotes, type GitHistory, gitHistory } from '@liftlock/adapters';
import {
  examineVersion,
  type NextRelease,
  notesInputFor,
  type Planning,
  readHistory,
  sectionsFor,
  type VersionHistory,
  versionOfTag,
} from '@liftlock/core';
import { type CommandResult, reportingProblems } from '../commands/result.ts';
import { type PlanConfig, readPlanConfig } from '../plan/index.ts';
import { repositoryUrl } from './repository-url.ts';

export interface NotesOptions {
  readonly repo: string;
  /** Release to count from; the one before `to` if left out. */
  readonly from?: string | undefined;
  /** Release tag, branch or commit; `HEAD` if left out. */
  readonly to?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** `liftlock notes`: the release notes of a release that exists, or of the next one. Writes nothing, asks no network. */
export async function notesCommand(options: NotesOptions): Promise<CommandResult> {
  return reportingProblems(async () => ({ stdout: await writeNotes(options), stderr: '', exitCode: 0 }));
}

/** @throws LiftlockError for whatever stands in the way. */
export async function writeNotes({ repo, from, to, env }: NotesOptions): Promise<string> {
  const git = gitHistory({ cwd: repo, env });
  const config = await readPlanConfig(repo);
  const { planning, history } = await readRelease(git, config, from, to);
  const input = notesInputFor({
    planning,
    history,
    release: releaseOf(planning, history, to),
    repositoryUrl: await repositoryUrl(await git.objectsFolder(), env),
    sections: sectionsFor(config.sections),
    showUnparsed: config.rules.unparsed === 'section',
  });
  return conventionalNotes(git).render({ ...input, limit: Number.POSITIVE_INFINITY });
}

async function readRelease(
  git: GitHistory,
  { rules, components }: PlanConfig,
  since: string | undefined,
  ref: string | undefined,
): Promise<{ planning: Planning; history: VersionHistory }> {
  const below = ref === undefined ? null : versionOfTag(rules.tag, ref, null);
  const request = { rules, components, ref, since, ...(below === null ? {} : { below }) };
  const history = await readHistory(git, request);
  return { history, planning: examineVersion({ history, rules, components }) };
}

/** The release that `to` names, the planned one, or what has no version yet. */
function releaseOf({ plan }: Planning, { template }: VersionHistory, to: string | undefined): NextRelease {
  const version = to === undefined ? null : versionOfTag(template, to, null);
  if (to !== undefined && version !== null) return { version, tag: to };
  return plan.next ?? { version: 'Unreleased', tag: to ?? 'HEAD' };
}
