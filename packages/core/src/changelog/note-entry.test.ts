import { parseCommit } from '../version/message.ts';
import { type NoteEntry, noteCommit } from './note-entry.ts';

function entriesOf(message: string): readonly NoteEntry[] {
  const author = { name: 'Ada', email: 'ada@example.invalid', at: 0 };
  const parsed = parseCommit({ sha: 'a'.repeat(40), parents: [], author, committedAt: 0, message, files: [] });
  const context = { components: new Map(), pulls: new Map(), repositoryUrl: null };
  return noteCommit({ parsed, bump: 'patch', reason: '', revert: null }, context).entries;
}

test.each(['', 'feat: \u200b', 'feat(\u200b)!: \u202e', 'Revert ""'])(
  'an entry for %j, of which nobody sees anything, says so',
  (message) => {
    expect(entriesOf(message)).toMatchObject([{ scope: null, text: 'no description' }]);
  },
);
