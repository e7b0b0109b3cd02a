import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from './answer.js';

test('/health says the version', () => {
  assert.deepEqual(answer('/health', '1.2.0'), { status: 200, body: { version: '1.2.0' } });
});

test('everything else is not there', () => {
  assert.equal(answer('/cars', '1.2.0').status, 404);
});
