import type { ReleaseStep } from '../../config/index.ts';
import { revealsSecret } from '../../credentials/index.ts';
import { type Problem, stepOutputInvalid, stepOutputSecret } from '../../errors/index.ts';
import type { FilesPort } from '../../ports/index.ts';

/** As long as a status of GitHub has room for, and nothing that a shell or Markdown takes for something else. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@+=-]{0,99}$/;

/** An empty file for the outputs of one step: lines of `name=value`, as in GitHub's own GITHUB_OUTPUT. */
export async function outputFile(files: FilesPort): Promise<string> {
  const file = `${await files.temporaryFolder('output')}/output`;
  await files.write(file, '');
  return file;
}

export interface StepOutput {
  /** Empty if the step named none. */
  readonly snapshot: string;
  readonly problems: readonly Problem[];
}

/** What a step wrote: the last `snapshot=NAME`, and everything that nobody would read. */
export function readStepOutput(text: string, step: Pick<ReleaseStep, 'name'>, secrets: readonly string[]): StepOutput {
  const lines = text.split('\n').map((line) => line.trim());
  const written = lines.filter((line) => line !== '');
  const values = written.filter((line) => line.startsWith('snapshot=')).map((line) => line.slice('snapshot='.length));
  const others = written.filter((line) => !line.startsWith('snapshot='));
  const isSecret = (value: string) => revealsSecret(value, secrets);
  const problems = [
    ...others.map((line) => stepOutputInvalid(step.name, isSecret(line) ? 'a declared secret' : quoted(line))),
    ...values.flatMap((value) => {
      if (isSecret(value)) return [stepOutputSecret(step.name)];
      return NAME.test(value) ? [] : [stepOutputInvalid(step.name, quoted(`snapshot=${value}`))];
    }),
  ];
  return { snapshot: problems.length > 0 ? '' : (values.at(-1) ?? ''), problems };
}

function quoted(line: string): string {
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
