import { paragraphs } from '../../pipeline/markdown.ts';

/**
 * The release notes as a part of the brief: below its heading, and without the link to a comparison with a tag that does
 * not exist yet.
 */
export function notesSection(notes: string): string {
  const lines = notes.trim().split('\n');
  const body = lines[0]?.startsWith('## ') === true ? lines.slice(1) : lines;
  const end = body.findLastIndex((line) => line.trim() !== '');
  const kept = body[end]?.startsWith('**All changes:**') === true ? body.slice(0, end) : body;
  const text = lowered(kept).join('\n').trim();
  return text === '' ? '' : paragraphs('**Release notes**', text);
}

/** Headings one level lower, but for what stands in a block of code. */
function lowered(lines: readonly string[]): string[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const marks = /^ {0,5}(`{3,})/.exec(line)?.[1];
    if (marks !== undefined && fence === undefined) fence = marks;
    else if (marks !== undefined && line.trim() === fence) fence = undefined;
    return fence === undefined ? line.replace(/^#{2,4}(?= )/, '$&#') : line;
  });
}
