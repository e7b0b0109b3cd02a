import { formatDuration } from '../../config/index.ts';
import { type Deployment, live, snapshotOf } from '../../deployment/index.ts';
import { formFields } from '../../errors/index.ts';
import { code, plain } from '../../pipeline/markdown.ts';
import type { Brief } from './brief.ts';
import { compareLink } from './changes.ts';

/** Where to look, what is there now, and the way back: a line each. */
export function whereabouts(brief: Brief): string {
  return [where(brief), liveSince(brief), wayBack(brief)]
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

function where(brief: Brief): string {
  const { manifest, repositoryUrl, staged } = brief;
  const commit = `[${code(manifest.commit.slice(0, 7))}](${repositoryUrl}/commit/${manifest.commit})`;
  const address = staged.url === undefined ? undefined : linkTarget(staged.url);
  return [
    `Commit ${commit} of ${code(manifest.branch)}`,
    compareLink(
      brief,
      live(brief.ledger) === undefined ? 'compare with the last release' : 'compare with what is live',
    ),
    address === undefined || brief.purpose === 'hotfix' ? '' : `[open ${plain(staged.name)}](${address})`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** An address that cannot leave the brackets of a link; undefined for what is none, or not of the web. */
function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replaceAll(/[()<>|\\`]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}

function liveSince({ ledger, now, environment }: Brief): string {
  const there = live(ledger);
  if (there === undefined) return `Nothing is live in ${plain(environment.name)} yet.`;
  const at = wentLive(there);
  if (Number.isNaN(at)) return '';
  const age = now - at >= 60_000 ? `, ${formatDuration(now - at)} before this brief` : '';
  const snapshot = snapshotOf(there);
  const kept = snapshot === '' ? '' : ` The snapshot of the data from before it is ${code(snapshot)}.`;
  return `Last deployed there: ${plain(there.payload.version)}, ${moment(at)}${age}.${kept}`;
}

/** With its date, since the brief is kept as the text of a draft. */
function moment(at: number): string {
  const [date = '', clock = ''] = new Date(at).toISOString().split('T');
  return `${date} ${clock.slice(0, 5)} UTC`;
}

function wentLive({ statuses }: Deployment): number {
  return Date.parse(statuses.find(({ state }) => state === 'success')?.createdAt ?? '');
}

function wayBack({ environment, ledger, manifest: { component } }: Brief): string {
  const form = formFields({ intent: 'rollback', component, environment: environment.name, to: 'previous' });
  const back =
    live(ledger) === undefined
      ? 'nothing was live before, so there is no version to go back to'
      : `start the promotion workflow with ${form}`;
  return `To go back: ${back}.${dataSteps(environment)}`;
}

/** A rollback brings the old bytes back. What became of the data is another question. */
function dataSteps({ data }: Brief['environment']): string {
  if (data.length === 0) return '';
  const undone = data.filter(({ rollback }) => rollback.length > 0).map(({ name }) => code(name));
  const left = data.filter(({ rollback }) => rollback.length === 0).map(({ name }) => code(name));
  const sentences = [
    undone.length === 0 ? '' : `If the deploy fails, these data steps are undone: ${undone.join(', ')}.`,
    left.length === 0 ? '' : `Data steps without a rollback: ${left.join(', ')}.`,
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => ` ${sentence}`)
    .join('');
}
