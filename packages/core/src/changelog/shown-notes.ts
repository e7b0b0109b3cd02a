import { notesMarkdown } from './markdown.ts';
import { noteCommits, type NotesPort, viewOf } from './notes.ts';

/**
 * Notes for somebody who only looks. Core decides every byte, and the library that releases are written with hands them
 * on; here it is left out, since loading it takes longer than everything else together (ADR 0002).
 */
export const shownNotes: NotesPort = {
  render: async (input) => notesMarkdown(viewOf(input, noteCommits(input))),
};
