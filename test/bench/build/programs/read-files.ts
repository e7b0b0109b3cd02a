import { basename } from 'node:path';
import { workspaceFiles } from '../../../../packages/adapters/src/files/workspace.ts';

// read-files hash|copy FOLDER FILE…: what verifying a candidate and collecting artifacts do with files.
const [what, folder = '', ...paths] = process.argv.slice(2);
const files = workspaceFiles('/', folder);
await Promise.all(
  paths.map((path) => (what === 'hash' ? files.digest(path) : files.copy(path, `${folder}/${basename(path)}`))),
);
