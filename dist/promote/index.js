#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../suite/index.js';

await start('promote', fileURLToPath(import.meta.url).replace(/dist.promote.index\.js$/, ''));
