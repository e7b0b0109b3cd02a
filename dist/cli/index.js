#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../suite/index.js';

await start('cli', fileURLToPath(import.meta.url).replace(/dist.cli.index\.js$/, ''));
