#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { start } from '../suite/index.js';

await start('post', fileURLToPath(import.meta.url).replace(/dist.post.index\.js$/, ''));
