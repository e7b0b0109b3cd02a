import { nextId } from '../context.ts';
import { notFound, validationFailed } from '../http/errors.ts';
import type { GitHubState, LabelRecord } from '../state.ts';

/** What every new repository has (docs, Managing labels, "About default labels"). */
const DEFAULT_LABELS: readonly (readonly [name: string, color: string, description: string])[] = [
  ['bug', 'd73a4a', "Something isn't working"],
  ['documentation', '0075ca', 'Improvements or additions to documentation'],
  ['duplicate', 'cfd3d7', 'This issue or pull request already exists'],
  ['enhancement', 'a2eeef', 'New feature or request'],
  ['good first issue', '7057ff', 'Good for newcomers'],
  ['help wanted', '008672', 'Extra attention is needed'],
  ['invalid', 'e4e669', "This doesn't seem right"],
  ['question', 'd876e3', 'Further information is requested'],
  ['wontfix', 'ffffff', 'This will not be worked on'],
];

/** The color of a label that was made by giving it to an issue. */
const PLAIN = 'ededed';

export function addDefaultLabels(state: GitHubState): void {
  for (const [name, color, description] of DEFAULT_LABELS)
    state.labels.push({ id: nextId(state), name, color, description, isDefault: true });
}

/** Names do not care for case. */
export function findLabel(state: GitHubState, name: string): LabelRecord | undefined {
  return state.labels.find((label) => sameName(label.name, name));
}

export function knownLabel(state: GitHubState, name: string): LabelRecord {
  const label = findLabel(state, name);
  if (label === undefined) throw notFound();
  return label;
}

export interface NewLabel {
  readonly name: string;
  readonly color?: string | undefined;
  readonly description?: string | undefined;
}

export function addLabel(state: GitHubState, { name, color, description }: NewLabel): LabelRecord {
  refuseTaken(state, name);
  const label: LabelRecord = {
    id: nextId(state),
    name,
    color: colorOf(color ?? PLAIN),
    description: description ?? null,
    isDefault: false,
  };
  state.labels.push(label);
  return label;
}

/** Issues keep the label, under its new name. */
export function updateLabel(state: GitHubState, label: LabelRecord, changes: Partial<NewLabel>): void {
  const { name = label.name, color = label.color, description = label.description ?? undefined } = changes;
  if (!sameName(name, label.name)) refuseTaken(state, name);
  for (const issue of [...state.issues, ...state.pullRequests])
    issue.labels = issue.labels.map((each) => (sameName(each, label.name) ? name : each));
  Object.assign(label, { name, color: colorOf(color), description: description ?? null });
}

export function deleteLabel(state: GitHubState, label: LabelRecord): void {
  for (const issue of [...state.issues, ...state.pullRequests])
    issue.labels = issue.labels.filter((each) => !sameName(each, label.name));
  state.labels = state.labels.filter(({ id }) => id !== label.id);
}

/** The names as labels are written; one that is not there yet is made, as GitHub does when an issue gets it. */
export function labelNames(state: GitHubState, names: readonly string[]): readonly string[] {
  const found = names.map((name) => (findLabel(state, name) ?? addLabel(state, { name })).name);
  return [...new Set(found)];
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function refuseTaken(state: GitHubState, name: string): void {
  if (name.trim() === '') throw validationFailed({ resource: 'Label', field: 'name', code: 'missing_field' });
  if (findLabel(state, name) === undefined) return;
  throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
}

/** Six digits, "without the leading `#`" (REST, "Create a label"). */
function colorOf(color: string): string {
  if (/^[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
  throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' });
}
