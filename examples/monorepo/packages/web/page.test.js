import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '@acme/boats-api';
import { page } from './page.js';

test('the page shows what the service of this commit answers', () => {
  assert.match(page(answer('/boats').body), /<li>Möwe, 12 seats<\/li>/);
});
