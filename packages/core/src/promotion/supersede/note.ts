import { RELEASE_BODY_LIMIT } from '../../changelog/index.ts';
import { truncateBody } from '../../release/index.ts';

const NOTE = /^> \[!NOTE\]\n> \*\*Superseded\.\*\* .*\n+/;

/** The text of a draft with a note below its marker, in place of an earlier one. */
export function withSuperseded(body: string, by: string): string {
  const [marker = '', ...lines] = body.replaceAll('\r\n', '\n').split('\n');
  const text = lines.join('\n').replace(/^\n+/, '').replace(NOTE, '');
  const head = `${marker}\n\n> [!NOTE]\n> **Superseded.** ${by} was staged after this candidate and contains it.\n\n`;
  return `${head}${truncateBody(text, RELEASE_BODY_LIMIT - head.length, 'The whole brief is in the summary of the job.')}`;
}
