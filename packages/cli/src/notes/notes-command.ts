import { shownNotes, type VersionedComponent, versionOfTag } from '@liftlock/core';
import { namedComponent } from '../commands/named-component.ts';
import { type CommandResult, jsonDocument, reportingProblems } from '../commands/result.ts';
import { type NotesRange, type NotesSource, notesSource, readRange, renderNotes, writeNotes } from './write-notes.ts';

export interface NotesOptions {
  readonly repo: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Name of the component whose notes are wanted, with independent versions. */
  readonly component?: string | undefined;
  readonly json?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** `liftlock notes`: the release notes of a release that exists, or of the next one. Writes nothing, asks no network. */
export async function notesCommand({ repo, env, json = false, ...asked }: NotesOptions): Promise<CommandResult> {
  return reportingProblems(async () => {
    const source = await notesSource(repo, env, () => shownNotes);
    const notes = await notesOf(source, asked);
    return { stdout: json ? jsonDocument({ notes }) : notes, stderr: '', exitCode: 0 };
  }, json);
}

async function notesOf(source: NotesSource, asked: Omit<NotesOptions, 'repo' | 'env' | 'json'>): Promise<string> {
  const { rules, components } = source.config;
  const named = namedComponent(source.config, asked.component);
  const range = { from: asked.from, to: asked.to };
  if (rules.versioning === 'unified') return writeNotes(source, { ...range, component: null });
  const component = named ?? taggedComponent(rules.tag, components, range);
  return component === null ? notesOfAll(source, range) : writeNotes(source, { ...range, component });
}

/** The component whose release somebody named as the end of the range, or as its beginning. */
function taggedComponent(
  template: string,
  components: readonly VersionedComponent[],
  { from, to }: Pick<NotesRange, 'from' | 'to'>,
): VersionedComponent | null {
  const isOf = (tag: string | undefined, { name }: VersionedComponent): boolean =>
    tag !== undefined && versionOfTag(template, tag, name) !== null;
  return components.find((one) => isOf(to, one)) ?? components.find((one) => isOf(from, one)) ?? null;
}

/** Every component that would be released, each below a heading with its name. */
async function notesOfAll(source: NotesSource, range: Omit<NotesRange, 'component'>): Promise<string> {
  const read = await readRange(source, { ...range, component: null });
  const released = source.config.components.filter(({ name }) =>
    read.planning.plan.components.some((one) => one.name === name && one.next !== null),
  );
  if (released.length === 0) return 'No component would be released from here.\n';
  const parts: string[] = [];
  for (const component of released) {
    parts.push(`# ${component.name}\n\n${await renderNotes(source, { ...range, component }, read)}`);
  }
  return parts.join('\n');
}
