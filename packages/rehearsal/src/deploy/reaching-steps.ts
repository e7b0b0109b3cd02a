import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import type { StepModel, StepsJob } from '../runner/workflow/model.ts';
import { standInFor } from '../runner/actions/stand-ins.ts';
import { parseActionReference } from '../runner/workflow/action-reference.ts';
import { suiteStageOf } from '../runner/workflow/suite-stage.ts';
import { entriesOf, expressionsIn, writtenText } from '../runner/workflow/tokens.ts';
import { onlyBuilds } from './building.ts';
import { publishingCommand } from './publishing.ts';

const SECRET = /\bsecrets(?:\.|\[')(?!GITHUB_TOKEN\b)[A-Za-z_]/i;

/** Stages of the suite that run the commands of environments. */
const DEPLOYING = new Set(['stage', 'promote']);

/** Whether a step of the suite runs deploys: its commands are those of the configuration. */
export function deploysByConfig(step: StepModel): boolean {
  return DEPLOYING.has(suiteStageOf(step) ?? '');
}

/**
 * Why a step of the workflow itself could reach the world, in words that follow its name; undefined for those that only
 * build and test without a secret, and for the suite's own, of which only the commands of the configuration deploy.
 */
export function whyReaching(step: StepModel, job: StepsJob): string | undefined {
  if (suiteStageOf(step) !== undefined || isPlumbing(step)) return undefined;
  const command = step.run === undefined ? undefined : publishingCommand(textOf(step));
  if (command !== undefined) return `runs \`${command}\``;
  if ([...step.written.values()].some(namesSecret)) return 'is given a secret';
  // What a package runs when it is installed or built would have the secret, too.
  if (variablesOf(job).some(namesSecret)) return 'belongs to a job that is given a secret';
  if (step.run !== undefined && onlyBuilds(textOf(step))) return undefined;
  return job.environment === undefined ? undefined : 'belongs to a job with an environment';
}

/** What all steps of the job have in their environment. */
function variablesOf({ workflowEnv, env, written }: StepsJob): readonly TemplateToken[] {
  return [workflowEnv, env, entriesOf(written.get('container')).get('env')].filter((token) => token !== undefined);
}

function namesSecret(token: TemplateToken): boolean {
  return expressionsIn(token).some((text) => SECRET.test(text));
}

/** The script as it is written, with its expressions. */
export function textOf({ run }: StepModel): string {
  return run === undefined ? '' : writtenText(run);
}

/** Actions of GitHub itself, those that only set up tools, and what something of ours runs in place of: they deploy nothing. */
function isPlumbing({ uses }: StepModel): boolean {
  if (uses === undefined) return false;
  const reference = parseActionReference(uses);
  return (
    reference.kind === 'suite' ||
    (reference.kind === 'remote' && uses.startsWith('actions/')) ||
    standInFor(reference) !== undefined ||
    /(^|\/)setup-[^/]+@/.test(uses)
  );
}
