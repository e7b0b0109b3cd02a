import { basename, dirname } from 'node:path';
import { workflowArtifacts } from '../../../../packages/adapters/src/artifacts/workflow-artifacts.ts';

// pack NAME FILE…: packs files of one folder and sends them to the service that the environment names.
const [name = '', ...paths] = process.argv.slice(2);
await workflowArtifacts().upload(
  name,
  dirname(paths[0] ?? ''),
  paths.map((path) => basename(path)),
);
