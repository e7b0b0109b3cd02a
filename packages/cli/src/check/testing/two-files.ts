import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Problem } from '@liftlock/core';
import { checkRepository, problemsOf } from '../check-repository.ts';
import { LIBRARY_WORKFLOW, LIBRARY_YML } from './library.ts';

/** The two files that decide, as somebody has written them. */
export interface Files {
  readonly config: string;
  readonly workflow: string;
  /** Further workflows, by the name of the file. */
  readonly others?: Readonly<Record<string, string>>;
}

type Changed = 'config' | 'workflow';

/** Where a job has checked them out. */
const env = { GITHUB_REPOSITORY: 'acme/shop' };

/** All problems that `check` finds in a folder with the two files, and without a history. */
export async function check({ config, workflow, others = {} }: Files): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liftlock-check-'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  writeFileSync(join(folder, '.github/liftlock.yml'), config);
  for (const [name, content] of Object.entries({ 'release.yml': workflow, ...others })) {
    writeFileSync(join(folder, '.github/workflows', name), content);
  }
  const checked = await checkRepository(folder, { env, suiteRoot: resolve('.') });
  rmSync(folder, { recursive: true });
  return problemsOf(checked);
}

export const LIBRARY: Files = { config: LIBRARY_YML, workflow: LIBRARY_WORKFLOW };

/** Files with changes, each of which must change something. */
export function changed(
  files: Files,
  changes: Partial<Record<Changed, readonly (readonly [string, string])[]>>,
): Files {
  const apply = (name: Changed) =>
    (changes[name] ?? []).reduce((text, [part, by]) => {
      if (!text.includes(part)) throw new Error(`"${part}" is not in the ${name}`);
      return text.replaceAll(part, () => by);
    }, files[name]);
  return { config: apply('config'), workflow: apply('workflow') };
}

type Change = readonly [part: string, by: string];
export const workflow = (...changes: Change[]) => changed(LIBRARY, { workflow: changes });
export const config = (...changes: Change[]) => changed(LIBRARY, { config: changes });

export const PRODUCTION = '- { name: production, after: [staging], release: true }';
export const STAGING = '- { name: staging }';
export const BUILD_OUTPUTS = `    outputs:
      candidate: \${{ steps.build.outputs.candidate }}
      release-needed: \${{ steps.build.outputs.release-needed }}
`;
export const PUSH = 'on: { push: { branches: [main] } }';
export const CANDIDATE = '"${{ needs.build.outputs.candidate }}"';
export const PROMOTE_WITH = `with: { candidate: ${CANDIDATE}, environment: production }`;
export const PROMOTE_IF = "if: needs.stage.outputs.decision == 'completed'";
export const GATE = 'environment: { name: production, deployment: false }';
export const STAGE_ENVIRONMENT = '    environment: { name: staging, deployment: false }\n';
/** What a row of a table expects: for each code, a part of what it says to write. */
export type Expected = Readonly<Record<string, string>>;

const PLACE = /^\.github\/(liftlock|workflows\/release)\.yml:\d+:\d+$/;

/** The problems of two files as a row has them: what is not as expected is there whole. */
export async function rowOf(files: Files, expected: Expected): Promise<Expected> {
  const problems = await check(files);
  const rows = problems.map(({ code, where = '', ...said }): [string, string] => {
    const all = JSON.stringify(said);
    const isWhole = PLACE.test(where) && !/undefined|\[object/.test(all);
    const part = expected[code] ?? '';
    return [code, isWhole && said.next.includes(part) ? part : `${where} ${all}`];
  });
  const isExpected = ([code, text]: [string, string]) => text === expected[code];
  // Of several problems with one code, one says what is expected.
  return Object.fromEntries(rows.sort((a, b) => Number(isExpected(a)) - Number(isExpected(b))));
}
