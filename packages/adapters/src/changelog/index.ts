export { conventionalNotes, type NotesOptions, renderNotes } from './conventional-notes.ts';
