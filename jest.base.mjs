import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Tests sit beside the code they describe; what spans packages lives in test/.
export const BASE = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$|/@actions/workflow-parser/.*-schema\\.js$': '<rootDir>/jest.strip.mjs' },
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/)'],
  testMatch: ['<rootDir>/{packages,actions}/*/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/(packages|actions)/[^/]+/\\.build/'],
  cacheDirectory: '<rootDir>/.jest-cache',
};

/** In one realm with Node's own type stripping: several times faster where a test is mostly the loading of its modules. */
export const IN_ONE_REALM = {
  extensionsToTreatAsEsm: [],
  transform: {},
  runner: 'jest-light-runner',
  setupFilesAfterEnv: ['<rootDir>/jest.time-limit.mjs'],
};

export const LIMITS = { testTimeout: 60_000, maxWorkers: '100%' };

/** Workers start their own Node, and only its environment reaches them. */
export function importJson() {
  const hook = new URL('packages/tooling/bin/json-imports.mjs', import.meta.url);
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`.trim();
}

const ENOUGH = 4 * 1024 ** 3;

/** Tests make thousands of small repositories: in memory that takes a fifth less time, where a system has it and runs programs there. */
export function keepTemporaryFilesInMemory(memory = '/dev/shm') {
  if (process.env.TMPDIR !== undefined) return;
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize > ENOUGH && runsPrograms(memory)) process.env.TMPDIR = memory;
  } catch {
    // The system's own folder will do.
  }
}

function runsPrograms(folder) {
  const own = mkdtempSync(join(folder, 'liftlock-'));
  try {
    const program = join(own, 'program');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    execFileSync(program);
    return true;
  } finally {
    rmSync(own, { recursive: true });
  }
}
