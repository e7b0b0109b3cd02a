export {
  type EntryContext,
  noteCommit,
  type NotedCommit,
  type NoteEntry,
} from './note-entry.ts';
export {
  type NotesInput,
  type NotesPort,
  type NotesView,
  noteCommits,
  RELEASE_BODY_LIMIT,
  viewOf,
} from './notes.ts';
export { notesMarkdown } from './markdown.ts';
export { shownNotes } from './shown-notes.ts';
export { notesInputFor, type PlannedNotes } from './notes-input.ts';
export {
  type LaidOutNotes,
  type LaidOutSection,
  type NotesSection,
  sectionsFor,
  UNPARSED_SECTION,
  USUAL_SECTIONS,
} from './notes-layout.ts';
export type { PullRequestFacts } from './pull-requests.ts';
export { blockMarkdown, cut, inlineMarkdown, type Links, visible } from './safe-text.ts';
