import { facts, manifest } from '../../testing/builders.ts';

const web = manifest({
  component: 'web',
  tag: 'web-v1.4.0',
  dependencies: [{ of: 'web', component: 'api', version: '^2.0.0' }],
});

export const EXAMPLES = [
  facts({ manifest: web, needed: { api: undefined } }),
  facts({ manifest: web, needed: { api: '1.9.0' } }),
];
