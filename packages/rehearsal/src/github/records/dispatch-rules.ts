import type { DispatchInput, WorkflowModel } from '../../runner/workflow/index.ts';
import { unprocessable } from '../http/errors.ts';

/** "The maximum number of properties is 25" (OpenAPI, `inputs` of a dispatch). */
const MAX_INPUTS = 25;

/**
 * Throws what GitHub answers to whoever starts a workflow by hand that has no such trigger, or with inputs that it does
 * not take. For texts that no log shows, see the assumption `refusal-texts`.
 */
export function refuseDispatch(model: WorkflowModel, inputs: Readonly<Record<string, string>>): void {
  if (!('workflow_dispatch' in model.events)) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
  const names = Object.keys(inputs);
  if (names.length > MAX_INPUTS) throw unprocessable(`you may only define up to ${MAX_INPUTS} inputs`);
  const unknown = names.filter((name) => !model.inputs.some((input) => input.name === name));
  if (unknown.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  const [fault] = model.inputs.flatMap((input) => whyNotTaken(input, inputs[input.name] ?? input.default ?? '') ?? []);
  if (fault !== undefined) throw unprocessable(fault);
}

function whyNotTaken({ name, type, required, options }: DispatchInput, value: string): string | undefined {
  if (value === '') return required ? `Required input '${name}' not provided` : undefined;
  if (type === 'choice' && !options.includes(value))
    return `Provided value '${value}' for input '${name}' not in the list of allowed values`;
  if (type === 'boolean' && value !== 'true' && value !== 'false')
    return `Provided value '${value}' for input '${name}' is not a valid boolean`;
  if (type === 'number' && !Number.isFinite(Number(value)))
    return `Provided value '${value}' for input '${name}' is not a valid number`;
  return undefined;
}
