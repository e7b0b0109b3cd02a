import { live } from '../../deployment/index.ts';
import { code, details, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import { counted } from '../../pipeline/words.ts';
import type { Comparison } from '../../ports/index.ts';
import type { Brief } from './brief.ts';
import { type ChangeList, changeList } from './change-list.ts';

const COMMITS_SHOWN = 50;
/** More rows than these push everything else off the screen. */
const ROWS_OPEN = 8;

/** What is different there afterwards, as commits; those that cancel each other out are only counted. */
export function changes(brief: Brief): string {
  const { comparison, repositoryUrl } = brief;
  if (comparison === undefined) return '**Changes:** everything is new there.';
  const list = changeList(comparison);
  const shown = list.changes.slice(0, COMMITS_SHOWN);
  const rows = shown.map(({ commit, subject, pull }) => [
    `[${code(commit.sha.slice(0, 7))}](${repositoryUrl}/commit/${commit.sha})`,
    `${plain(subject)}${pull === null ? '' : ` (${pullLink(pull, repositoryUrl)})`}`,
    plain(commit.author),
  ]);
  const grid = rows.length === 0 ? '' : table(['Commit', 'Subject', 'Author'], rows);
  const older = comparison.total - comparison.commits.length + list.changes.length - shown.length;
  const more = older > 0 ? `… and ${counted(older, 'older commit')}, in ${compareLink(brief, 'the comparison')}.` : '';
  return paragraphs(
    `**Changes${since(brief)}:** ${summary(comparison, list, repositoryUrl)}.`,
    rows.length > ROWS_OPEN ? details(counted(rows.length, 'commit'), paragraphs(grid, more)) : paragraphs(grid, more),
  );
}

function summary(comparison: Comparison, { changes: kept, merges, reverted }: ChangeList, url: string): string {
  const pulls = [...new Set([...merges, ...kept].flatMap(({ pull }) => pull ?? []))];
  const total = comparison.total - merges.length - reverted;
  const without = [
    ...(merges.length === 0 ? [] : [counted(merges.length, 'merge')]),
    ...(reverted === 0 ? [] : [`${reverted} that cancel each other out`]),
  ];
  return [
    counted(total, 'commit'),
    counted(comparison.files.length, 'file'),
    ...(pulls.length === 0 ? [] : [`pull ${pulls.length === 1 ? 'request' : 'requests'} ${links(pulls, url)}`]),
    ...(without.length === 0 ? [] : [`not counting ${without.join(' and ')}`]),
  ].join(', ');
}

function links(pulls: readonly number[], url: string): string {
  return pulls.map((number) => pullLink(number, url)).join(', ');
}

function pullLink(number: number, repositoryUrl: string): string {
  return `[#${number}](${repositoryUrl}/pull/${number})`;
}

/** Said only where the difference is not to what is live. */
function since({ ledger, manifest: { base } }: Brief): string {
  return live(ledger) === undefined && base !== null ? ` since the release ${code(base.tag)}` : '';
}

/** Where the difference in the brief begins: at what is live, or at the last release when nothing is. */
export function comparedFrom({ ledger, manifest }: Pick<Brief, 'ledger' | 'manifest'>): string | undefined {
  return live(ledger)?.sha ?? manifest.base?.commit;
}

/** To the whole difference on GitHub; commits and not tags, since the tag of a draft does not exist yet. */
export function compareLink(brief: Brief, text: string): string {
  const from = comparedFrom(brief);
  if (from === undefined || from === brief.manifest.commit) return '';
  const range = [from, brief.manifest.commit].map((sha) => sha.slice(0, 12)).join('...');
  return `[${text}](${brief.repositoryUrl}/compare/${range})`;
}
