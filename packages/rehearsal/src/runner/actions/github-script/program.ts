import { fileURLToPath } from 'node:url';
import { runScript } from './run-script.ts';

if (process.argv[1] === fileURLToPath(import.meta.url)) await runScript();
