import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from './index.js';

test('words are joined by hyphens', () => {
  assert.equal(slug('A day in the harbour'), 'a-day-in-the-harbour');
});

test('accents and punctuation go', () => {
  assert.equal(slug(' Crème brûlée, twice! '), 'creme-brulee-twice');
});
