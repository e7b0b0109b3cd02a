import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { configJsonSchema, evidenceJsonSchema, PIPELINE, plan, VERSION } from '@liftlock/core';
import { rehearsalFileJsonSchema } from '@liftlock/rehearsal/rehearsal-file';
import { scenarioJsonSchema } from '@liftlock/rehearsal/scenario-form';
import { configurationPage } from './configuration/page.ts';
import { pipelineWorkflow } from '@liftlock/cli/workflows';
import { openapiSubset } from './openapi-subset.ts';
import { pinnedIn } from './pipeline/pinned.ts';
import { actionTables } from './readme/action-tables.ts';
import { withBlock } from './readme/blocks.ts';
import { actionsPage } from './reference/actions-page.ts';
import { withFooter } from './reference/footer.ts';
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
}

async function writeActionsPage(): Promise<void> {
  const described = (path: string, title: string, permissions: Readonly<Record<string, string>>) =>
    readFile(join(ROOT, path, 'action.yml'), 'utf8').then((manifest) => ({ path, title, manifest, permissions }));
  const stages = PIPELINE.map(({ name, permissions }) => described(`actions/${name}`, name, permissions));
  await put(
    'docs/actions.md',
    actionsPage(await Promise.all([...stages, described('', 'the root action', plan.permissions)])),
  );
}

/** Each page says what it is about, also to somebody who finds it by a search. */
async function writeFooters(): Promise<void> {
  for (const name of await readdir(join(ROOT, 'docs'))) {
    const text = await readFile(join(ROOT, 'docs', name), 'utf8');
    await put(`docs/${name}`, withFooter(text, VERSION));
  }
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
  await writeActionsPage();
  await writeFooters();
  await writePipeline();
  await put('test/support/openapi/github.subset.json', openapiSubset());
}

await generate();
