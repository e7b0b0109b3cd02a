import type { TemplateSchema } from '@actions/workflow-parser/templates/schema/index';
import type { StringDefinition } from '@actions/workflow-parser/templates/schema/string-definition';
import { getWorkflowSchema } from '@actions/workflow-parser/workflows/workflow-schema';

/** Events that have no filters. Where workflows write some all the same, GitHub passes over them and starts the run. */
const WITHOUT_FILTERS = ['create', 'delete'];

/** GitHub's schema of a workflow, and what GitHub takes although the schema does not say so. */
export function workflowSchema(): TemplateSchema {
  const schema = getWorkflowSchema();
  const { any } = schema.definitions;
  if (any !== undefined) for (const event of WITHOUT_FILTERS) schema.definitions[event] = any;
  // It has another event's name for `on: repository_dispatch` and `on: [push, repository_dispatch]`.
  const dispatch = schema.getDefinition('repository-dispatch-string') as StringDefinition;
  dispatch.constant = 'repository_dispatch';
  return schema;
}
