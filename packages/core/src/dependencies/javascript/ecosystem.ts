import type { Ecosystem } from '../ecosystem.ts';
import { bun } from './bun.ts';
import { npm, shrinkwrap } from './npm.ts';
import { askedByFile } from './package-json.ts';
import { pnpm } from './pnpm.ts';
import { yarn } from './yarn.ts';

export const javascript: Ecosystem = {
  title: 'npm',
  purl: 'npm',
  manifest: /^package\.json$/,
  asks: (manifest) => askedByFile({ 'package.json': manifest }).size > 0,
  lockIsOptional: false,
  locks: [npm, shrinkwrap, pnpm, yarn, bun],
  command: 'npm install',
};
