export { type NotesOptions, notesCommand, writeNotes } from './notes-command.ts';
