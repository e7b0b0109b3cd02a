import { type Document, isMap, parseDocument } from 'yaml';
import type { GitHubContext } from '../context.ts';
import { findEntry, readBlob } from '../git/files.ts';
import type { PullRequestRecord } from '../state.ts';

export interface Rule {
  readonly labels: readonly string[];
  readonly authors: readonly string[];
}

export interface Category {
  readonly title: string;
  readonly labels: readonly string[];
  readonly exclude: Rule;
}

/** `.github/release.yml` (docs, Automatically generated release notes). */
export interface NotesConfiguration {
  readonly exclude: Rule;
  readonly categories: readonly Category[];
}

const PLAIN: NotesConfiguration = { exclude: { labels: [], authors: [] }, categories: [] };

export async function readNotesConfiguration(
  { git }: GitHubContext,
  commit: string,
  path: string | undefined,
): Promise<NotesConfiguration> {
  const places = path === undefined ? ['.github/release.yml', '.github/release.yaml'] : [path];
  for (const place of places) {
    const entry = await findEntry(git, commit, place);
    if (entry?.type !== 'blob') continue;
    return configurationIn(parseDocument((await readBlob(git, entry.sha)).toString('utf8')));
  }
  return PLAIN;
}

function configurationIn(document: Document): NotesConfiguration {
  if (document.errors.length > 0 || !isMap(document.contents)) return PLAIN;
  const { changelog } = document.toJS() as { changelog?: unknown };
  const { exclude, categories } = recordIn(changelog);
  return {
    exclude: ruleIn(exclude),
    categories: (Array.isArray(categories) ? categories : []).map((value: unknown) => {
      const category = recordIn(value);
      const title = category['title'];
      return {
        title: typeof title === 'string' ? title : '',
        labels: textsIn(category['labels']),
        exclude: ruleIn(category['exclude']),
      };
    }),
  };
}

function ruleIn(value: unknown): Rule {
  const { labels, authors } = recordIn(value);
  return { labels: textsIn(labels), authors: textsIn(authors) };
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** `*` stands for every label, or every author. */
export function hasLabel(pull: PullRequestRecord, labels: readonly string[]): boolean {
  return labels.some((label) => label === '*' || pull.labels.includes(label));
}

export function applies({ labels, authors }: Rule, pull: PullRequestRecord): boolean {
  return hasLabel(pull, labels) || authors.some((author) => author === '*' || author === pull.author);
}
