import { ROLLED_BACK } from '../deployment/index.ts';
import type { Script } from '../ports/index.ts';
import type { Effect } from './recorded-effects.ts';

type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/**
 * What is true after a stage that did not complete, in sentences for whoever reads the red job. It is read from the
 * effects that the stage had, so it cannot say that nothing was written when something was.
 *
 * @param cancelled The run is being cancelled, which leaves a rollback to the post step.
 */
export function stateAfter(effects: readonly Effect[], cancelled = false): string {
  if (ran(effects, 'build')) return buildState(effects);
  if (ran(effects, 'test')) return testState(effects);
  if (!effects.some(isChange)) return NOTHING_WRITTEN;
  const deploys = changesOfEnvironment(effects);
  const sentences =
    deploys.length === 0
      ? [
          publicationState(effects),
          amendedState(effects),
          draftState(effects),
          cancellationState(effects),
          'Nothing was deployed.',
        ]
      : [
          environmentState(effects, deploys, cancelled),
          publicationState(effects) || UNPUBLISHED,
          amendedState(effects),
          cancellationState(effects),
        ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const NOTHING_WRITTEN = 'Nothing was written to GitHub and nothing was deployed.';
const UNPUBLISHED = 'Nothing was published, and no later environment was touched.';

function ofKind<Kind extends Effect['kind']>(effects: readonly Effect[], kind: Kind): EffectOf<Kind>[] {
  return effects.filter((effect): effect is EffectOf<Kind> => effect.kind === kind);
}

function ran(effects: readonly Effect[], purpose: Script['purpose']): boolean {
  return ofKind(effects, 'script').some(({ script }) => script.purpose === purpose);
}

/** Validations only look. */
function isChange(effect: Effect): boolean {
  return effect.kind !== 'script' || effect.script.purpose !== 'validate';
}

function changesOfEnvironment(effects: readonly Effect[]): Script[] {
  return ofKind(effects, 'script')
    .map(({ script }) => script)
    .filter(({ purpose }) => purpose === 'data' || purpose === 'deploy' || purpose === 'rollback');
}

function buildState(effects: readonly Effect[]): string {
  return ofKind(effects, 'artifact').length === 0
    ? 'Nothing was uploaded, so this run has no candidate.'
    : 'The candidate was built. Whether its artifact was uploaded is not known; nothing was staged.';
}

function testState(effects: readonly Effect[]): string {
  return ofKind(effects, 'artifact').some(({ outcome }) => outcome === 'done')
    ? 'The reports were kept as evidence, and this candidate will not be staged.'
    : 'No report was kept as evidence. This candidate will not be staged.';
}

function environmentState(effects: readonly Effect[], deploys: readonly Script[], cancelled: boolean): string {
  const { LIFTLOCK_ENVIRONMENT: name = '', LIFTLOCK_VERSION: version = '' } = deploys.at(-1)?.environment ?? {};
  const ends = ofKind(effects, 'status').filter(({ state }) => state === 'success' || state === 'failure');
  const success = ends.find(({ state }) => state === 'success');
  const failure = ends.findLast(({ state }) => state === 'failure');
  const isRestored = failure !== undefined && success !== undefined;
  if (isRestored) return `${version} was deployed again to ${name} and is live there.`;
  if (success?.outcome === 'done') return `${version} is live in ${name}.`;
  if (success !== undefined) return `${version} was deployed to ${name}; whether its record says so is not known.`;
  if (failure?.description.startsWith(ROLLED_BACK) === true) {
    return `${name} was rolled back to ${deploys[0]?.environment['LIFTLOCK_PREVIOUS_VERSION'] || 'what was there before'}.`;
  }
  if (failure !== undefined) return `${name} was not fully rolled back: what runs there is not known.`;
  return cancelled
    ? `The rollback of ${name} runs in the post step of this action.`
    : `What runs in ${name} is not known: the deployment did not finish.`;
}

function publicationState(effects: readonly Effect[]): string {
  return ofKind(effects, 'published')
    .map(({ tag, outcome }) =>
      outcome === 'done' ? `${tag} was published.` : `Whether ${tag} was published is not known.`,
    )
    .join(' ');
}

function amendedState(effects: readonly Effect[]): string {
  const amended = ofKind(effects, 'amended');
  const yanked = amended.filter((one) => one.yanked);
  const tags = [...new Set(amended.filter((one) => !one.yanked).map(({ tag }) => tag))];
  return [
    ...(tags.length === 0 ? [] : [`The text or the "Latest" mark of ${tags.join(' and ')} was changed.`]),
    ...yanked.map(({ tag, outcome }) =>
      outcome === 'done' ? `${tag} is public and yanked.` : `Whether ${tag} was yanked is not known.`,
    ),
  ].join(' ');
}

function draftState(effects: readonly Effect[]): string {
  const draft = ofKind(effects, 'draft').at(-1);
  const touched = ofKind(effects, 'asset').length > 0;
  if (draft === undefined) return touched ? 'Files of the draft release were written.' : '';
  return `The draft release ${draft.tag} was written and may be incomplete.`;
}

function cancellationState(effects: readonly Effect[]): string {
  const runs = ofKind(effects, 'cancellation').map(({ run }) => run);
  if (runs.length === 0) return '';
  return `${runs.length === 1 ? 'Run' : 'Runs'} ${runs.join(' and ')}, superseded by this one, ${runs.length === 1 ? 'was' : 'were'} cancelled.`;
}
