#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../suite/index.js';

await start('stage', fileURLToPath(import.meta.url).replace(/dist.stage.index\.js$/, ''));
