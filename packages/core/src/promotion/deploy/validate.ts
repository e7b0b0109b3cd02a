import type { Environment, ValidationStep } from '../../config/index.ts';
import { formatDuration } from '../../config/index.ts';
import { shortened } from '../../credentials/index.ts';
import { validationFailed } from '../../errors/index.ts';
import type { HttpAnswer, Ports } from '../../ports/index.ts';
import { exitedWith } from '../../pipeline/exit-code.ts';
import { type DeployContext, runStep } from '../../pipeline/run-step.ts';
import { RolloutFailure } from './rollout-failure.ts';

export type ValidationEnd =
  | { readonly passed: true; readonly name: string; readonly checks: number }
  | {
      readonly passed: false;
      readonly name: string;
      readonly checks: number;
      readonly found: string;
      readonly expected: string;
      /** Whether waiting longer would not have helped. */
      readonly lasts: boolean;
    };

/** What is wrong, and how long it stays so: for good, once the service had time to start, or nobody knows. */
interface Failure {
  readonly found: string;
  readonly lasts?: 'always' | 'once-started';
}

/**
 * Checks until enough checks passed, or too many failed. While nothing has passed yet and the start period lasts, a
 * failure only means that the service is still starting. What no repetition changes ends it at once.
 */
export async function validate(step: ValidationStep, context: DeployContext, ports: Ports): Promise<ValidationEnd> {
  const startedAt = ports.clock.now();
  let passes = 0;
  let failures = 0;
  for (let checks = 1; ; checks += 1) {
    const failure = await check(step, context, ports);
    const starting = passes === 0 && ports.clock.now() - startedAt < step.startPeriod;
    if (failure === undefined) passes += 1;
    else if (!starting) failures += 1;
    ports.log.info(
      `${step.name}: check ${checks} ${failure === undefined ? 'passed' : `did not pass: ${failure.found}`}`,
    );
    if (passes >= step.count) return { passed: true, name: step.name, checks };
    const lasts = failure?.lasts === 'always' || (failure?.lasts === 'once-started' && !starting);
    if (failure !== undefined && (lasts || failures > step.failureLimit || ports.cancellation.requested)) {
      const { found } = failure;
      return { passed: false, name: step.name, checks, found, expected: expectationOf(step, context), lasts };
    }
    await ports.clock.sleep(step.interval);
  }
}

/**
 * Every validation of an environment, in order, each in a group of the log.
 *
 * @throws RolloutFailure for the first that does not pass.
 */
export async function validateAll(environment: Environment, context: DeployContext, ports: Ports): Promise<void> {
  for (const step of environment.validate) {
    const end = await ports.log.group(`validate: ${step.name}`, () => validate(step, context, ports));
    if (end.passed) continue;
    const where = { version: context.version, environment: environment.name };
    const problem = validationFailed(end, where);
    throw new RolloutFailure(problem, `validation "${end.name}" failed`);
  }
}

/** What is wrong, or undefined. */
async function check(step: ValidationStep, context: DeployContext, ports: Ports): Promise<Failure | undefined> {
  if (step.http !== undefined) return checkHttp(step.http, context, ports);
  const { name, commands = [], component, env, timeout, folder } = step;
  const end = await runStep({ name, commands, component, env, timeout, folder }, 'validate', context, ports);
  if (end.end === 'passed') return undefined;
  const found =
    end.end === 'failed'
      ? `The commands ${exitedWith(end.exitCode)}.`
      : `The commands were stopped after ${formatDuration(end.duration)}.`;
  return { found };
}

const LASTS = { refused: 'always', misconfigured: 'once-started', unreachable: undefined } as const;

async function checkHttp(
  http: NonNullable<ValidationStep['http']>,
  context: DeployContext,
  ports: Ports,
): Promise<Failure | undefined> {
  const answer = await ports.http.get(fillUrl(http.url, context), {
    timeout: http.timeout,
    allowPrivate: http.allowPrivate,
  });
  if ('why' in answer) {
    const lasts = LASTS[answer.cause];
    return { found: answer.why, ...(lasts !== undefined && { lasts }) };
  }
  const found = wrongIn(answer, http, context);
  return found === undefined ? undefined : { found };
}

function wrongIn(
  answer: HttpAnswer,
  http: NonNullable<ValidationStep['http']>,
  context: DeployContext,
): string | undefined {
  if (answer.status !== http.status) return `It answered ${answer.status}.`;
  const fields = Object.entries(http.json);
  if (fields.length === 0) return undefined;
  const body = jsonObject(answer.body);
  if (body === undefined) return 'Its answer is not a JSON object.';
  const wrong = fields.find(([name, expected]) => String(body[name]) !== fillText(expected, context));
  return wrong === undefined ? undefined : `Its \`${wrong[0]}\` is ${shown(body[wrong[0]])}.`;
}

const LONGEST_VALUE = 200;

function shown(value: unknown): string {
  return shortened(JSON.stringify(value) ?? 'missing', LONGEST_VALUE);
}

function expectationOf(step: ValidationStep, context: DeployContext): string {
  if (step.http === undefined) return `Exit code 0${times(step.count)}.`;
  const fields = Object.entries(step.http.json).map(([name, value]) => `, \`${name}\` ${fillText(value, context)}`);
  return `Status ${step.http.status}${fields.join('')}${times(step.count)}.`;
}

function times(count: number): string {
  return count === 1 ? '' : `, ${count} times`;
}

/** `${API_URL}` from the declared settings; the configuration's rules know that it is declared. */
export function fillUrl(url: string, context: Pick<DeployContext, 'settings'>): string {
  return url.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) =>
    Object.hasOwn(context.settings, name) ? (context.settings[name] ?? '') : '',
  );
}

function fillText(text: string, context: DeployContext): string {
  return text
    .replaceAll('{version}', context.version)
    .replaceAll('{commit}', context.commit)
    .replaceAll('{candidate}', context.candidate);
}

function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
