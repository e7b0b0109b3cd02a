export { notes } from './command.ts';
export { type NotesOptions, notesCommand, writeNotes } from './notes-command.ts';
