import { facts } from '../../testing/builders.ts';

export const EXAMPLES = [facts({ missingSettings: { variables: ['API_URL'], secrets: ['DEPLOY_TOKEN'] } })];
