import { facts, manifest, workflowEvent } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({ event: workflowEvent({ ref: 'refs/tags/v1.4.0' }) }),
  facts({ manifest: manifest({ branch: 'feature/login' }) }),
  facts({
    manifest: manifest({ branch: 'next', version: '1.4.0-rc.1', tag: 'v1.4.0-rc.1', prerelease: true }),
    releaseBranches: ['main', 'next'],
  }),
];
