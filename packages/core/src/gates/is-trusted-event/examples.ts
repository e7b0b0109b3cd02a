import { facts, workflowEvent } from '../../testing/builders.ts';

export const EXAMPLES = [facts({ event: workflowEvent({ event: 'pull_request_target' }) })];
