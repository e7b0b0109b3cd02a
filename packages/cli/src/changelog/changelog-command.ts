import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gitHistory } from '@liftlock/adapters';
import { isPrerelease, type ReleaseTag, reachableReleases } from '@liftlock/core';
import { writeNotes } from '../notes/index.ts';
import { type CommandResult, reportingProblems } from '../commands/result.ts';
import { readPlanConfig } from '../plan/index.ts';
import { type ToldRelease, toldReleases, withReleases } from './changelog-text.ts';

export interface ChangelogOptions {
  readonly repo: string;
  /** Relative to `repo`. */
  readonly file: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * `liftlock changelog`: writes `CHANGELOG.md` from history, one section for each stable release that HEAD contains.
 * Incremental: releases that the file tells of already are neither read nor changed.
 */
export async function changelogCommand(options: ChangelogOptions): Promise<CommandResult> {
  return reportingProblems(async () => {
    const file = path.resolve(options.repo, options.file);
    const before = await readFile(file, 'utf8').catch(() => '');
    const added = await newReleases(options, new Set(toldReleases(before)));
    const after = withReleases(before, added);
    if (after === before) return said(`${options.file} tells of every release already.`);
    await writeFile(file, after);
    return said(`${options.file}: added ${added.map(({ tag }) => tag).join(', ')}.`);
  });
}

/** Notes of the releases that are not told yet, newest first. */
async function newReleases({ repo, env }: ChangelogOptions, told: ReadonlySet<string>): Promise<ToldRelease[]> {
  const { rules } = await readPlanConfig(repo);
  const tags = await reachableReleases(gitHistory({ cwd: repo, env }), rules);
  const stable = tags.filter(({ version }) => !isPrerelease(version));
  const releases: ToldRelease[] = [];
  for (const [index, { tag }] of stable.entries()) {
    if (told.has(tag)) continue;
    const previous: ReleaseTag | undefined = stable[index + 1];
    releases.push({ tag, notes: await writeNotes({ repo, to: tag, from: previous?.tag, env }) });
  }
  return releases;
}

function said(text: string): CommandResult {
  return { stdout: `${text}\n`, stderr: '', exitCode: 0 };
}
