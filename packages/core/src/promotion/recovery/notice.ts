import { plain } from '../../pipeline/markdown.ts';
import { RELEASE_BODY_LIMIT } from '../../changelog/index.ts';
import { truncateBody } from '../../release/index.ts';

const BEGIN = '<!-- liftlock notice -->';
const END = '<!-- /liftlock notice -->';

/** A release's text with a warning on top, in place of an earlier one. */
export function withNotice(body: string, notice: string): string {
  const head = `${BEGIN}\n> [!WARNING]\n> ${notice}\n${END}\n\n`;
  const room = RELEASE_BODY_LIMIT - head.length;
  return `${head}${truncateBody(withoutNotice(body), room, 'The whole text is in the asset RELEASE_NOTES.md.')}`;
}

/** The text as it was published. */
export function withoutNotice(body: string): string {
  const normal = body.replaceAll('\r\n', '\n');
  if (!normal.startsWith(BEGIN)) return body;
  const end = normal.indexOf(END);
  return end < 0 ? body : normal.slice(end + END.length).replace(/^\n+/, '');
}

export function hasNotice(body: string): boolean {
  return body.startsWith(BEGIN);
}

/** What the release that was gone back from says. A version is digits, letters, dots and dashes, so it needs no escaping. */
export function rolledBackNotice(environment: string, version: string, reason: string): string {
  return `**Rolled back.** ${plain(environment)} went back to ${version}: ${plain(reason)}`;
}

/** What a release says that nobody should use any more. */
export function yankedNotice(reason: string): string {
  return `**Yanked.** Do not use this release: ${plain(reason)}`;
}
