import { code, paragraphs, plain, table } from '../../pipeline/markdown.ts';
import { counted } from '../../pipeline/words.ts';
import type { DependencyReview, ReviewedDependency } from '../../ports/index.ts';

/** More rows than these push everything else off the screen. */
const ROWS_OPEN = 8;
const SEVERITIES = ['critical', 'high', 'moderate', 'low'];

/** What GitHub's dependency review knows of the packages that come in: advisories, and licences that are others now. */
export function reviewSection(review: DependencyReview | undefined): string {
  if (review === undefined) return '';
  if ('unavailable' in review)
    return `Advisories and licences of the dependencies could not be asked: ${plain(review.unavailable)}.`;
  const advisories = advisoriesOf(review.changes);
  const licences = licencesOf(review.changes);
  return paragraphs(
    shown(
      advisories.length === 0
        ? 'GitHub knows no advisory about the packages that come in.'
        : `**${counted(advisories.length, 'security advisory', 'security advisories')}** about packages that come in:`,
      ['Package', 'Severity', 'Advisory'],
      advisories,
    ),
    licences.length === 0 ? '' : shown('**Other licences:**', ['Package', 'Before', 'Now'], licences),
  );
}

function shown(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const more = rows.length - ROWS_OPEN;
  if (rows.length === 0) return title;
  return paragraphs(title, table(head, rows.slice(0, ROWS_OPEN)), more > 0 ? `… and ${more} more.` : '');
}

function advisoriesOf(changes: readonly ReviewedDependency[]): string[][] {
  const found = changes
    .filter(({ change }) => change === 'added')
    .flatMap(({ name, version, advisories }) => advisories.map((advisory) => ({ name, version, ...advisory })));
  const rank = (severity: string) => (SEVERITIES.includes(severity) ? SEVERITIES.indexOf(severity) : SEVERITIES.length);
  return found
    .sort((a, b) => rank(a.severity) - rank(b.severity))
    .map(({ name, version, severity, id, summary }) => [
      code(`${name} ${version}`),
      plain(severity),
      `[${plain(id)}](https://github.com/advisories/${encodeURIComponent(id)}): ${plain(summary)}`,
    ]);
}

/** A package that is updated leaves in one version and comes in another. */
function licencesOf(changes: readonly ReviewedDependency[]): string[][] {
  return changes
    .filter(({ change }) => change === 'added')
    .flatMap(({ name, version, manifest, licence }) => {
      const before = changes.find(
        (one) => one.change === 'removed' && one.name === name && one.manifest === manifest,
      )?.licence;
      if (before === undefined || before === licence) return [];
      return [[code(`${name} ${version}`), plain(before ?? 'unknown'), plain(licence ?? 'unknown')]];
    });
}
