import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configJsonSchema, evidenceJsonSchema, PIPELINE, plan } from '@liftlock/core';
import { rehearsalFileJsonSchema } from '@liftlock/rehearsal/rehearsal-file';
import { scenarioJsonSchema } from '@liftlock/rehearsal/scenario-form';
import { configurationPage } from './configuration/page.ts';
import { pipelineWorkflow } from '@liftlock/cli/workflows';
import { openapiSubset } from './openapi-subset.ts';
import { pinnedIn } from './pipeline/pinned.ts';
import { actionTables } from './readme/action-tables.ts';
import { withBlock } from './readme/blocks.ts';
import { errorsPage } from './reference/errors-page.ts';
import { gatesPage } from './reference/gates-page.ts';
import { rehearsalPage } from './reference/rehearsal-page.ts';

const ROOT = join(import.meta.dirname, '../../..');

async function put(file: string, content: string): Promise<void> {
  await mkdir(dirname(join(ROOT, file)), { recursive: true });
  await writeFile(join(ROOT, file), content);
}

/** For editors: `# yaml-language-server: $schema=…`, and for whoever verifies a release. */
async function writeSchemas(): Promise<void> {
  await put('schema/liftlock.schema.json', `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`);
  await put('schema/evidence.schema.json', `${JSON.stringify(evidenceJsonSchema(), undefined, 2)}\n`);
  await put('schema/rehearsal.schema.json', `${JSON.stringify(rehearsalFileJsonSchema(), undefined, 2)}\n`);
  await put('schema/rehearsal-scenario.schema.json', `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`);
}

async function writeActionTables(): Promise<void> {
  for (const stage of PIPELINE) {
    const folder = `actions/${stage.name}`;
    const manifest = await readFile(join(ROOT, folder, 'action.yml'), 'utf8');
    const readme = await readFile(join(ROOT, folder, 'README.md'), 'utf8');
    await put(`${folder}/README.md`, withBlock(readme, 'interface', actionTables(manifest, stage.permissions)));
  }
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const manifest = await readFile(join(ROOT, 'action.yml'), 'utf8');
  await put('README.md', withBlock(readme, 'interface', actionTables(manifest, plan.permissions)));
}

/** The reusable workflow, with the actions that it is pinned to. */
async function writePipeline(): Promise<void> {
  const file = '.github/workflows/pipeline.yml';
  await put(file, pipelineWorkflow(pinnedIn(await readFile(join(ROOT, file), 'utf8'))));
}

/** Writes everything that is made from something else and committed, but for the bundles. */
async function generate(): Promise<void> {
  await writeSchemas();
  await put('docs/configuration.md', configurationPage());
  await put('docs/errors.md', await errorsPage());
  await put('docs/gates.md', await gatesPage());
  await put('docs/rehearsal.md', rehearsalPage());
  await writeActionTables();
  await writePipeline();
  await put('test/support/openapi/github.subset.json', openapiSubset());
}

await generate();
