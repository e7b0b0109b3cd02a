/**
 * `CHANGELOG.md` as text: a heading, then releases, newest first, each between two marks that name its tag. Only what
 * stands between marks is ours; whatever somebody wrote around it stays.
 */
const HEADING = '# Changelog\n';
const MARK = /^<!-- liftlock: (\S{1,255}) -->$/;

/** The tags that a changelog tells of already, in its order. */
export function toldReleases(changelog: string): string[] {
  return changelog.split('\n').flatMap((line) => MARK.exec(line)?.[1] ?? []);
}

export interface ToldRelease {
  readonly tag: string;
  readonly notes: string;
}

/**
 * Adds releases, newest first, in front of those that are told already, or after the first heading if none is.
 * Nothing that is there is changed, so running it twice changes nothing.
 */
export function withReleases(changelog: string, releases: readonly ToldRelease[]): string {
  const known = new Set(toldReleases(changelog));
  const added = releases.filter(({ tag }) => !known.has(tag)).map(entry);
  if (added.length === 0) return changelog;
  const text = changelog.trim() === '' ? HEADING : changelog;
  const lines = text.split('\n');
  const mark = lines.findIndex((line) => MARK.test(line));
  const heading = lines.findIndex((line) => line.startsWith('# '));
  const at = mark === -1 ? heading + 1 : mark;
  const before = lines.slice(0, at).join('\n').trimEnd();
  const after = lines.slice(at).join('\n').trim();
  return `${[before, ...added, after].filter((part) => part !== '').join('\n\n')}\n`;
}

function entry({ tag, notes }: ToldRelease): string {
  return `<!-- liftlock: ${tag} -->\n\n${notes.trim()}`;
}
