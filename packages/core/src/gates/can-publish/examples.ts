import { facts } from '../../testing/builders.ts';

export const EXAMPLES = [facts({ publishing: { workflowRule: true } })];
