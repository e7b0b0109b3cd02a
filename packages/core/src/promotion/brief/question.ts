import { type CandidateManifest, type Digest, shortDigest } from '../../candidate/index.ts';
import type { ApprovalRule } from '../../config/index.ts';
import { type Deployment, live } from '../../deployment/index.ts';
import { formFields } from '../../errors/index.ts';
import { approvalsNeeded } from '../../gates/index.ts';
import { plain } from '../../pipeline/markdown.ts';
import type { Brief } from './brief.ts';

/** The question in one line: `production 1.3.0 → 1.4.0`. */
export function question({ purpose, environment, staged, manifest, candidate, ledger }: Brief): string {
  const records = [...ledger, ...staged.ledger];
  const there = live(ledger);
  const from = there === undefined ? 'nothing' : candidateName(there.payload, records);
  const to = candidateName({ version: manifest.version, candidate }, records);
  const past = purpose === 'hotfix' ? `, a hotfix that passes over ${passedOver(staged)}` : '';
  const what = manifest.component === undefined ? '' : `${manifest.component} `;
  return `### ${plain(`${environment.name} ${what}${from} → ${to}${past}`)}`;
}

function passedOver({ name, ledger }: Brief['staged']): string {
  const there = live(ledger);
  return there === undefined ? name : `${name}, which has ${there.payload.version}`;
}

/** The version, and the start of the digest where another candidate has had the same version: `1.4.0 · 4a4ad3f`. */
export function candidateName(
  { version, candidate }: { readonly version: string; readonly candidate: Digest },
  records: readonly Deployment[],
): string {
  const isAnother = ({ payload }: Deployment) => payload.version === version && payload.candidate !== candidate;
  return records.some(isAnother) ? `${version} · ${shortDigest(candidate).slice(0, 7)}` : version;
}

/** How it enters: by itself, or when how many of whom have said yes. */
export function whoApproves({ environment, purpose, manifest }: Brief): string {
  const { approvals: rule, name } = environment;
  const where = `**${plain(name)}**`;
  if (rule === 'none') return `It enters ${where} by itself: no approval is required.`;
  const needed = approvalsNeeded(rule, purpose);
  const exception = rule.notTheAuthor ? ' Approvals by the authors of these changes do not count.' : '';
  return rule.by === 'reviewers'
    ? `Approving puts it into ${where}: ${ofReviewers(needed)}.${exception}`
    : `It enters ${where} when ${byStarting(rule, needed, purpose, manifest)}.${exception}`;
}

function ofReviewers(needed: number): string {
  return needed === 1 ? 'one required reviewer must approve' : `${needed} required reviewers must approve`;
}

function byStarting(
  { people }: Exclude<ApprovalRule, 'none'>,
  needed: number,
  purpose: Brief['purpose'],
  { component, version }: CandidateManifest,
): string {
  const names = people.map(plain).join(', ');
  const one = people.length === 0 ? 'somebody who may write to this repository' : `one of ${names}`;
  const several = people.length === 0 ? `${needed} people who may write to this repository` : `${needed} of ${names}`;
  const start = `${needed === 1 ? 'starts' : 'each start'} the promotion workflow`;
  return `${needed === 1 ? one : several} ${start} with ${formFields({ intent: purpose, component, to: version })}`;
}
