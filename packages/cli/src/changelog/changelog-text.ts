/**
 * `CHANGELOG.md` as text: a heading, then releases, newest first. Each of ours begins with a mark that names its tag;
 * those of a person or of another tool are known by their headings. What is there stays as it is.
 */
const HEADING = '# Changelog\n';
const MARK = /^<!-- liftlock: (\S{1,255}) -->$/;
/** `## 1.2.3`, `## [1.2.3] - 2026-01-01`, `### [v1.2.3](https://…)`, `# Version 1.2.3`: how changelogs name releases. */
const RELEASE_HEADING =
  /^#{1,3} {1,3}(?:(?:release|version) )?\[?v?(\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\dA-Za-z.-]{1,100})?)\]?(?=$|[\s(:,])/i;

/** Tags and versions that a changelog tells of already, in its order. */
export function toldReleases(changelog: string): string[] {
  return changelog.split('\n').flatMap((line) => toldBy(line) ?? []);
}

function toldBy(line: string): string | undefined {
  const text = line.trimEnd();
  return MARK.exec(text)?.[1] ?? RELEASE_HEADING.exec(text)?.[1];
}

export interface ToldRelease {
  readonly tag: string;
  readonly version: string;
  readonly notes: string;
}

/**
 * Adds releases, newest first, in front of those that are told already, or after the first heading if none is.
 * Nothing that is there is changed, so running it twice changes nothing.
 */
export function withReleases(changelog: string, releases: readonly ToldRelease[]): string {
  const known = new Set(toldReleases(changelog));
  const added = releases.filter(({ tag, version }) => !known.has(tag) && !known.has(version)).map(entry);
  if (added.length === 0) return changelog;
  const lineBreak = changelog.includes('\r\n') ? '\r\n' : '\n';
  const lines = (changelog.trim() === '' ? HEADING : changelog).split('\n');
  const at = firstRelease(lines);
  const before = lines.slice(0, at).join('\n').trimEnd();
  const after = lines.slice(at).join('\n').trim();
  const parts = [before, ...added.map((text) => text.replaceAll('\n', lineBreak)), after];
  return parts.filter((part) => part !== '').join(lineBreak.repeat(2)) + lineBreak;
}

/** The line of the first release; that after the title where none is told. */
function firstRelease(lines: readonly string[]): number {
  const release = lines.findIndex((line) => toldBy(line) !== undefined);
  return release === -1 ? lines.findIndex((line) => line.startsWith('# ')) + 1 : release;
}

function entry({ tag, notes }: ToldRelease): string {
  return `<!-- liftlock: ${tag} -->\n\n${notes.trim()}`;
}
