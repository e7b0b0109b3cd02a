import type { NotedCommit, NoteEntry } from './note-entry.ts';

/** A heading of the notes, and the commit types below it. */
export interface NotesSection {
  readonly title: string;
  readonly types: readonly string[];
  /** Folded sections take one line until somebody opens them. */
  readonly folded: boolean;
}

/** The order that people read in: what breaks, what is new, what works again, and last what nobody asks for. */
export const USUAL_SECTIONS: readonly NotesSection[] = [
  { title: '⚠ Breaking changes', types: ['breaking'], folded: false },
  { title: 'Features', types: ['feat'], folded: false },
  { title: 'Fixes', types: ['fix'], folded: false },
  { title: 'Performance', types: ['perf'], folded: false },
  { title: 'Reverts', types: ['revert'], folded: false },
  { title: 'Dependencies', types: ['dependencies'], folded: true },
];

/** Section for commits that are not conventional, where the rules ask for one. */
export const UNPARSED_SECTION: NotesSection = { title: 'Other changes', types: ['unparsed'], folded: false };

/**
 * The sections that a team wants, or the usual ones. Breaking changes come first whatever they say, unless they have a
 * place for them: nobody should find out about those by what stops working.
 */
export function sectionsFor(wanted: readonly NotesSection[] | null): readonly NotesSection[] {
  if (wanted === null) return USUAL_SECTIONS;
  const breaking = USUAL_SECTIONS.filter(({ types }) => types.includes('breaking'));
  return wanted.some(({ types }) => types.includes('breaking')) ? wanted : [...breaking, ...wanted];
}

export interface LaidOutSection {
  readonly title: string;
  readonly folded: boolean;
  readonly count: number;
  readonly groups: readonly { readonly component: string | null; readonly lines: readonly string[] }[];
}

export interface LaidOutNotes {
  readonly sections: readonly LaidOutSection[];
  /** Sentence about commits that no section shows; `null` if there are none. */
  readonly rest: string | null;
  /** Entries that were left out because of the limit. */
  readonly omitted: number;
}

/**
 * Sorts entries into sections, and inside of them by component, scope, and history, oldest first. The same commits give
 * the same result whatever order they come in along a line of history.
 *
 * @param commits Children before parents.
 * @param limit Characters that all lines together may take; whole entries are left out from the end.
 */
export function layOut(
  commits: readonly NotedCommit[],
  sections: readonly NotesSection[],
  limit: number,
): LaidOutNotes {
  const all = [...commits].reverse().flatMap((commit) => commit.entries);
  const entries = merged(all);
  const grouped = sections.some(({ types }) => types.length > 0) && usesComponents(entries);
  let room = limit;
  let omitted = 0;
  const laidOut = sections.flatMap(({ title, types, folded }): LaidOutSection[] => {
    const own = entries.filter(({ section }) => types.includes(section));
    const groups = groupsOf(own, grouped).map(({ component, entries: members }) => {
      const lines = members
        .map((entry) => lineOf(entry, component))
        .filter((line) => {
          room -= line.length + 1;
          if (room >= 0) return true;
          omitted += 1;
          return false;
        });
      return { component, lines };
    });
    const count = own.length;
    return count === 0 ? [] : [{ title, folded, count, groups: groups.filter(({ lines }) => lines.length > 0) }];
  });
  return { sections: laidOut.filter(({ groups }) => groups.length > 0), rest: hiddenLine(all, sections), omitted };
}

/** The same change, picked into several branches or squashed twice, is one entry with all its references. */
function merged(entries: readonly NoteEntry[]): NoteEntry[] {
  const known = new Map<string, { entry: NoteEntry; references: Set<string>; components: Set<string> }>();
  for (const entry of entries) {
    const key = [entry.section, entry.scope, entry.text, entry.migration].join('\0');
    const same = known.get(key) ?? { entry, references: new Set(), components: new Set() };
    for (const reference of entry.references) same.references.add(reference);
    for (const component of entry.components) same.components.add(component);
    known.set(key, same);
  }
  return [...known.values()].map(({ entry, references, components }) => ({
    ...entry,
    references: [...references],
    components: [...components],
  }));
}

function usesComponents(entries: readonly NoteEntry[]): boolean {
  return new Set(entries.flatMap(({ components }) => components)).size > 1;
}

function groupsOf(
  entries: readonly NoteEntry[],
  grouped: boolean,
): { component: string | null; entries: NoteEntry[] }[] {
  const groups = new Map<string | null, NoteEntry[]>();
  for (const entry of entries) {
    const component = grouped && entry.components.length > 0 ? entry.components.join(', ') : null;
    const members = groups.get(component);
    if (members === undefined) groups.set(component, [entry]);
    else members.push(entry);
  }
  return [...groups]
    .map(([component, members]) => ({ component, entries: members.sort(byScope) }))
    .sort((a, b) => compareText(a.component ?? '', b.component ?? ''));
}

function byScope(a: NoteEntry, b: NoteEntry): number {
  return compareText(a.scope ?? '', b.scope ?? '');
}

/** By code unit: the same on every machine and in every language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What one entry refers to before it says only how much more there is. */
const MAX_REFERENCES = 6;

/** A pull request of many steps is one entry, and not a list of all its commits. */
function namesOf(references: readonly string[]): string {
  const more = references.length - MAX_REFERENCES;
  if (more <= 1) return references.join(', ');
  return `${references.slice(0, MAX_REFERENCES).join(', ')} and ${more} more`;
}

/** A scope that the heading above says already is left out. */
function lineOf({ scope, text, references, migration }: NoteEntry, heading: string | null): string {
  const head = `- ${scope === null || scope === heading ? '' : `**${scope}:** `}${text} (${namesOf(references)})`;
  if (migration === null) return head;
  const indented = migration.split('\n').map((line) => (line === '' ? '' : `  ${line}`));
  return [head, '', ...indented].join('\n');
}

function hiddenLine(entries: readonly NoteEntry[], sections: readonly NotesSection[]): string | null {
  const shown = new Set(sections.flatMap(({ types }) => types));
  const hidden = new Map<string, number>();
  for (const { section } of entries) {
    if (!shown.has(section)) hidden.set(section, (hidden.get(section) ?? 0) + 1);
  }
  if (hidden.size === 0) return null;
  const parts = [...hidden].sort(([a], [b]) => compareText(a, b)).map(([type, count]) => `${count} ${name(type)}`);
  return `Not shown: ${parts.join(', ')}.`;
}

function name(type: string): string {
  return type === 'unparsed' ? 'not conventional' : `\`${type}\``;
}
