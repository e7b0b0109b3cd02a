import type { InputConfig } from '@actions/workflow-parser/model/workflow-template';
import type { WorkflowModel } from '../workflow/model.ts';

/**
 * The `inputs` context of a run that somebody started by hand: what the event brings, then the defaults, booleans and
 * numbers as such (docs: contexts, `inputs`). Other events have none.
 */
export function workflowInputs(
  { events }: WorkflowModel,
  event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> },
): Record<string, unknown> | undefined {
  if (event.name !== 'workflow_dispatch') return undefined;
  const given = (event.payload['inputs'] ?? {}) as Record<string, unknown>;
  const inputs: Record<string, unknown> = {};
  for (const [name, config] of Object.entries(events.workflow_dispatch?.inputs ?? {})) {
    inputs[name] = typed(given[name] ?? config.default, config);
  }
  return inputs;
}

function typed(value: unknown, config: InputConfig): unknown {
  const type: string = config.type;
  if (type === 'boolean') return value === true || value === 'true';
  if (type === 'number') return Number(value ?? 0);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}
