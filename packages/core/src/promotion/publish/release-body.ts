import type { Digest } from '../../candidate/index.ts';
import { RELEASE_BODY_LIMIT } from '../../changelog/index.ts';
import type { Approval } from '../../deployment/index.ts';
import { code, paragraphs, plain } from '../../pipeline/markdown.ts';
import { truncateBody } from '../../release/index.ts';

export interface ReleaseText {
  readonly notes: string;
  readonly candidate: Digest;
  readonly environment: string;
  readonly approvals: readonly Approval[];
  readonly bypassed: boolean;
}

/** The text of a published release: the notes, who approved it, and what it was made of. */
export function releaseBody(
  { notes, candidate, environment, approvals, bypassed }: ReleaseText,
  runUrl: string,
): string {
  const signed = approvals.map(({ user, comment }) => {
    const said = comment.trim() === '' ? '' : `: “${plain(comment)}”`;
    return `Approved for ${plain(environment)} by **${plain(user)}**${said}`;
  });
  const unsigned = bypassed
    ? `Not approved for ${plain(environment)}: the job was started without a review by a required reviewer.`
    : '';
  const footer = paragraphs(
    '---',
    ...signed,
    unsigned,
    `Candidate ${code(candidate)}, promoted by [this run](${runUrl}).`,
  );
  const room = RELEASE_BODY_LIMIT - footer.length - 3;
  return `${truncateBody(notes.trim(), room, 'The whole text is in the asset RELEASE_NOTES.md.')}\n\n${footer}\n`;
}
