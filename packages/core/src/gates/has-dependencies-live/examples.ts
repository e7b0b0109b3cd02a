import { facts, manifest } from '../../testing/builders.ts';

const web = manifest({
  component: 'web',
  tag: 'web-v1.4.0',
  dependencies: [{ of: 'web', component: 'api', version: '^2.0.0' }],
});

export const EXAMPLES = [
  facts({ manifest: web, needed: { api: { live: undefined, unverified: undefined } } }),
  facts({ manifest: web, needed: { api: { live: '1.9.0', unverified: undefined } } }),
  facts({ manifest: web, needed: { api: { live: '1.9.0', unverified: { version: '2.0.0', run: 90 } } } }),
  facts({ manifest: web, needed: { api: { live: '2.1.0', unverified: { version: '3.0.0', run: 90 } } } }),
];
