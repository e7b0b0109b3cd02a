#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../suite/index.js';

await start('root', fileURLToPath(import.meta.url).replace(/dist.root.index\.js$/, ''));
