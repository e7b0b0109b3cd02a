import { formatPath } from '../../config/problems/form-problems.ts';
import { live } from '../../deployment/index.ts';
import { code, details, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import { counted } from '../../pipeline/words.ts';
import { type Difference, differencesOf, namesCredential, valuesByComponent } from '../../release/index.ts';
import { recordedValues } from '../values/recorded.ts';
import type { Brief } from './brief.ts';

const SHOWN = 20;
/** More rows than these are folded. */
const OPEN = 8;
const LONGEST_VALUE = 60;

/** What the environment is configured with afterwards, against what is live there. */
export function configuration({ environment, manifest, ledger }: Brief): string {
  const there = live(ledger)?.payload;
  const name = plain(environment.name);
  const after = valuesByComponent(manifest, environment);
  const before = there?.config;
  if (there === undefined) return '';
  if (before === undefined)
    return Object.keys(after).length === 0
      ? ''
      : `**Configuration of ${name}:** that of ${plain(there.version)} was not recorded, so it cannot be compared.`;
  if (before.sha256 === recordedValues({ environment, manifest }).sha256) return '';
  if (before.values === undefined)
    return `**Configuration of ${name}:** it differs from ${plain(there.version)}, which had too many values to be recorded.`;
  return differences(differencesOf(before.values, after), `**Configuration of ${name}:**`, [
    there.version,
    manifest.version,
  ]);
}

function differences(found: readonly Difference[], title: string, versions: readonly string[]): string {
  const rows = found
    .slice(0, SHOWN)
    .map(({ path, from, to }) => [code(formatPath(path)), shown(path, from), shown(path, to)]);
  const grid = paragraphs(
    table(['Key', ...versions.map(plain)], rows),
    found.length > SHOWN ? `… and ${found.length - SHOWN} more.` : '',
  );
  return paragraphs(
    `${title} ${summary(found)}.`,
    rows.length > OPEN ? details(counted(found.length, 'difference'), grid) : grid,
  );
}

function summary(found: readonly Difference[]): string {
  const added = found.filter(({ from }) => from === undefined).length;
  const removed = found.filter(({ to }) => to === undefined).length;
  const counts = [
    [found.length - added - removed, 'changed'],
    [added, 'added'],
    [removed, 'removed'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.join(', ');
}

function shown(path: readonly string[], value: unknown): string {
  if (value === undefined) return '–';
  if (path.some(namesCredential)) return 'not shown';
  const text = JSON.stringify(value);
  return code(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text);
}
