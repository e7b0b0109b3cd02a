import { facts, testReport } from '../../testing/builders.ts';

export const EXAMPLES = [
  facts({ tests: { expectedSuites: [], expectedKinds: [], reports: [testReport({ conclusion: 'failed' })] } }),
  facts({ tests: { expectedSuites: ['unit', 'browser'], expectedKinds: [], reports: [testReport()] } }),
  facts({ tests: { expectedSuites: ['unit'], expectedKinds: ['security'], reports: [testReport()] } }),
  facts({
    tests: {
      expectedSuites: ['load'],
      expectedKinds: ['performance'],
      reports: [testReport({ suite: 'load', kind: 'performance', proof: 'exit-code', measures: [] })],
    },
  }),
];
