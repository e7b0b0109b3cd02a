#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../suite/index.js';

await start('github-script', fileURLToPath(import.meta.url).replace(/dist.github-script.index\.js$/, ''));
