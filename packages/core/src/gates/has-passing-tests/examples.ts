import { facts, testReport } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({ tests: { expectedSuites: [], expectedKinds: [], reports: [testReport({ conclusion: 'failed' })] } }),
  facts({ tests: { expectedSuites: ['unit', 'browser'], expectedKinds: [], reports: [testReport()] } }),
  facts({ tests: { expectedSuites: ['unit'], expectedKinds: ['security'], reports: [testReport()] } }),
];
