import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipelineWorkflow } from '@liftlock/cli/workflows';

const FILE = join(import.meta.dirname, '../../../../.github/workflows/pipeline.yml');

/**
 * `npm run pin -- OWNER/liftlock@COMMIT`: lets the reusable workflow use the actions of a commit that is published. A
 * workflow cannot name the commit that it is part of, so this is the commit before.
 */
async function pin(reference: string): Promise<void> {
  const { suite, ref }: Partial<Record<string, string>> =
    /^(?<suite>[\w.-]+\/liftlock)@(?<ref>[0-9a-f]{40})$/.exec(reference)?.groups ?? {};
  if (suite === undefined || ref === undefined)
    throw new Error('npm run pin -- OWNER/liftlock@COMMIT, with 40 hex digits');
  const before = await readFile(FILE, 'utf8');
  const { version } = JSON.parse(await readFile(join(FILE, '../../../package.json'), 'utf8')) as { version: string };
  const after = pipelineWorkflow({ suite, ref: `${ref} # v${version}` });
  await writeFile(FILE, after);
  console.log(before === after ? 'pipeline.yml is pinned to it already.' : `pipeline.yml uses ${reference}.`);
}

await pin(process.argv[2] ?? '');
