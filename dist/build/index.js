#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../suite/index.js';

await start('build', fileURLToPath(import.meta.url).replace(/dist.build.index\.js$/, ''));
