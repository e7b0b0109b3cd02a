import { formProblems, LiftlockError, type Problem, readYaml, treeOf } from '@liftlock/core';
import { z } from 'zod';
import { stubKey } from '../runner/workflow/index.ts';
import type { GivenProvisions } from './provisions.ts';

export const REHEARSAL_FILE = '.github/rehearsal.yml';

const Scalar = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(String)
  .meta({ title: 'Text', samples: ['1.2.3'] });

const Names = (title: string, sample: string) =>
  z
    .array(z.string().meta({ title: 'Name', samples: [sample] }))
    .default([])
    .meta({ title, samples: [[sample]] });

/** What a repository says about its rehearsals. Options of the command line come on top. */
const RehearsalFile = z
  .strictObject({
    stubs: z
      .record(
        z.string(),
        z
          .record(z.string(), Scalar)
          .nullable()
          .meta({ title: 'Outputs', samples: [{ version: '1.2.3' }] }),
      )
      .default({})
      .meta({ title: 'Actions that are passed over', samples: [{ 'owner/name': { version: '1.2.3' } }] }),
    'skip-jobs': Names('Jobs that are left out', 'integration'),
    'treat-as-this-machine': Names('Labels of runs-on that this machine stands for', 'macos-latest'),
  })
  .meta({ title: 'Settings of rehearsals', samples: [{ stubs: { 'owner/name': null } }] });

/** @param text The file at the commit that is rehearsed; undefined if there is none. */
export function readRehearsalFile(text: string | undefined): Pick<GivenProvisions, 'stubs' | 'skipJobs' | 'machines'> {
  if (text === undefined) return {};
  const yaml = readYaml(REHEARSAL_FILE, text);
  if (Array.isArray(yaml)) throw new LiftlockError(yaml.map(ofFile));
  const { data, error } = RehearsalFile.safeParse(yaml.value ?? {});
  if (data === undefined) {
    throw new LiftlockError(formProblems(error?.issues ?? [], yaml, treeOf(RehearsalFile)).map(ofFile));
  }
  const stubs = Object.entries(data.stubs).map(([action, outputs]) => [stubKey(action), outputs ?? {}] as const);
  return {
    stubs: Object.fromEntries(stubs),
    skipJobs: data['skip-jobs'],
    machines: data['treat-as-this-machine'],
  };
}

function ofFile(problem: Problem): Problem {
  return { ...problem, code: 'rehearsal-file-invalid', next: 'Correct the file at this place, and commit it.' };
}

/** Both together; of two stubs for an action the second holds. */
export function withProvisions(file: GivenProvisions, given: GivenProvisions): GivenProvisions {
  return {
    ...given,
    stubs: { ...file.stubs, ...given.stubs },
    skipJobs: [...new Set([...(file.skipJobs ?? []), ...(given.skipJobs ?? [])])],
    machines: [...new Set([...(file.machines ?? []), ...(given.machines ?? [])])],
  };
}
