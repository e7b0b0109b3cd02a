#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../suite/index.js';

await start('test', fileURLToPath(import.meta.url).replace(/dist.test.index\.js$/, ''));
