import type { NotesView } from './notes.ts';
import type { LaidOutNotes, LaidOutSection } from './notes-layout.ts';

/** The notes as Markdown. Pure, and free of choices: what is shown and how it is worded was decided before. */
export function notesMarkdown(view: NotesView): string {
  const blocks = [
    view.date === null ? `## ${view.title}` : `## ${view.title} (${view.date})`,
    ...layoutBlocks(view.main),
    ...(view.isEmpty ? ['Nothing that users would notice.'] : []),
    ...(view.follows === null ? [] : [`Released with ${view.follows}, which it depends on.`]),
    ...(view.cut === null ? [] : [view.cut]),
    ...(view.since === null ? [] : [folded(`Everything since ${view.since.tag}`, layoutBlocks(view.since.notes))]),
    ...(view.contributors.length === 0 ? [] : ['### Contributors', view.contributors.join(', ')]),
    ...(view.firstContributions.length === 0 ? [] : ['First contributions:', listed(view.firstContributions)]),
    ...(view.compare === null ? [] : [`**All changes:** ${view.compare}`]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function layoutBlocks({ sections, rest }: LaidOutNotes): string[] {
  return [...sections.flatMap(sectionBlocks), ...(rest === null ? [] : [rest])];
}

function sectionBlocks({ title, folded: isFolded, count, groups }: LaidOutSection): string[] {
  const blocks = groups.flatMap(({ component, lines }) => [
    ...(component === null ? [] : [`#### ${component}`]),
    lines.join('\n'),
  ]);
  return isFolded ? [folded(`${title} (${count})`, blocks)] : [`### ${title}`, ...blocks];
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** The summary is HTML, where Markdown does not hold; tags and titles cannot begin an element or an entity in it. */
function folded(summary: string, blocks: readonly string[]): string {
  const text = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return ['<details>', `<summary>${text}</summary>`, '', blocks.join('\n\n'), '', '</details>'].join('\n');
}
