import { isBasicExpression } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { toData } from '../expressions/context-data.ts';
import { evaluatesTrue } from '../expressions/evaluate.ts';
import { evaluateText } from '../expressions/evaluate-token.ts';
import { jobStatusFunctions } from '../expressions/status-functions.ts';
import type { JobConclusion } from '../events.ts';

/** What is known before anything runs: the event and what follows from it. */
export interface Known {
  readonly github: Readonly<Record<string, unknown>>;
  /** Undefined where the workflow is called, and they come with the call. */
  readonly inputs?: unknown;
}

const LITERALS = ['true', 'false', 'null', 'nan', 'infinity'];
const FUNCTIONS =
  'always success failure cancelled contains startswith endswith format join tojson fromjson case'.split(' ');
const NAME = /(?<![.\w-])[A-Za-z_][\w-]*(?:\.(?<member>[\w-]+))?/g;

/** Whether an `if:` is false whatever happens. `before`: how the jobs that it needs end, if that is known. */
export async function isNeverTrue(condition: string, known: Known, before?: 'skipped'): Promise<boolean> {
  if (!isKnown(condition, known)) return false;
  const ends: readonly JobConclusion[] = before === undefined ? ['success', 'failure', 'cancelled'] : [before];
  const contexts = { github: toData(known.github), inputs: toData(known.inputs) };
  try {
    for (const end of ends) {
      const functions = jobStatusFunctions({ cancelled: end === 'cancelled', ancestors: new Map([['before', end]]) });
      if (await evaluatesTrue(condition, { contexts, functions })) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/** The text of a value in which only names occur that are known before anything runs. */
export async function knownText(token: TemplateToken | undefined, known: Known): Promise<string | undefined> {
  if (token === undefined) return undefined;
  if (isBasicExpression(token) && !isKnown(token.expression, known)) return undefined;
  const contexts = { github: toData(known.github), inputs: toData(known.inputs) };
  return evaluateText(token, { contexts, functions: [] }, 'value').catch(() => undefined);
}

/** Only names whose values are known occur. */
function isKnown(condition: string, { github, inputs }: Known): boolean {
  const code = condition.replaceAll(/'(?:[^']|'')*'/g, "''");
  return [...code.matchAll(NAME)].every(({ 0: name, groups }) => {
    const first = name.split('.')[0]?.toLowerCase() ?? '';
    if (first === 'github') return groups?.['member'] !== undefined && groups['member'] in github;
    if (first === 'inputs') return inputs !== undefined;
    return LITERALS.includes(first) || FUNCTIONS.includes(first);
  });
}
