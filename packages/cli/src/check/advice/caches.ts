import { entriesOf, literalOf, type StepModel } from '@liftlock/rehearsal/workflow';
import type { SuiteStep } from '../workflow/suite-steps.ts';
import type { Advice } from './advice.ts';

/** An input that decides whether an action restores a cache. */
interface Switch {
  readonly input: string;
  /** What is written to have no cache. */
  readonly off: string;
  /** Whether it restores one where nothing is written. */
  readonly byDefault: boolean;
}

/** By the `action.yml` of each; setup-node also needs `packageManager` in `package.json` (its README, "Breaking changes in V6"). */
const SWITCHES: Readonly<Record<string, Switch>> = {
  'actions/setup-go': { input: 'cache', off: 'false', byDefault: true },
  'astral-sh/setup-uv': { input: 'enable-cache', off: 'false', byDefault: true },
  'gradle/actions/setup-gradle': { input: 'cache-disabled', off: 'true', byDefault: true },
  'docker/build-push-action': { input: 'cache-from', off: '', byDefault: false },
  'ruby/setup-ruby': { input: 'bundler-cache', off: 'false', byDefault: false },
};

const ALWAYS = /^(?:actions\/cache|swatinem\/rust-cache)(?:\/|$)/;

const NODE: Switch = { input: 'package-manager-cache', off: 'false', byDefault: true };

/** Every workflow on the default branch can write the caches that a release restores, those that strangers start too. */
export function nothingComesFromCaches({ job }: SuiteStep, namesPackageManager: boolean): Advice[] {
  return job.steps.flatMap((step) => {
    const cache = cacheOf(step, namesPackageManager);
    if (cache === undefined) return [];
    const text =
      `Job ${job.key} restores a cache (${actionOf(step)}), which every workflow of the default branch can write; ` +
      `what is released should be built from the commit alone.${cache.remedy}`;
    return [{ at: step, text }];
  });
}

/** What to write, where an input ends it. */
function cacheOf(step: StepModel, namesPackageManager: boolean): { readonly remedy: string } | undefined {
  const action = actionOf(step);
  if (ALWAYS.test(action)) return { remedy: '' };
  const asked =
    SWITCHES[action] ??
    (/\/setup-[^/]+$/.test(action) ? { input: 'cache', off: 'false', byDefault: false } : undefined);
  const switches = [asked, action === 'actions/setup-node' && namesPackageManager ? NODE : undefined];
  const open = switches.find((one) => one !== undefined && isOn(step, one));
  if (open === undefined) return undefined;
  return { remedy: open.off === '' ? '' : ` with: { ${open.input}: ${open.off} }` };
}

function isOn(step: StepModel, { input, off, byDefault }: Switch): boolean {
  const written = entriesOf(step.with).get(input);
  if (written === undefined) return byDefault;
  // An expression may well say yes.
  const wish = literalOf(written) ?? 'perhaps';
  return wish !== off && (wish !== '' || byDefault);
}

/** What stands before the `@` in `uses:`. */
function actionOf({ uses = '' }: StepModel): string {
  return uses.replace(/@.*$/, '').toLowerCase();
}
