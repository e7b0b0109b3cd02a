import { facts } from '../../testing/builders.ts';

export const EXAMPLES = [facts({ otherLedgers: { staging: [] } }), facts({ purpose: 'hotfix' })];
