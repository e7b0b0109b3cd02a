export { notes } from './command.ts';
export { type NotesOptions, notesCommand } from './notes-command.ts';
export { type NotesSource, notesSource, writeNotes } from './write-notes.ts';
