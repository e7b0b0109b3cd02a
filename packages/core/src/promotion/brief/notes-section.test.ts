import { notesSection } from './notes-section.ts';

describe('the notes in a brief', () => {
  test('stand below its heading, without the title that the brief has already', () => {
    expect(notesSection('## 1.4.0 (2026-11-03)\n\n### Features\n\n- a door\n')).toBe(
      '**Release notes**\n\n#### Features\n\n- a door',
    );
  });

  test('do not link to a tag that does not exist yet', () => {
    expect(notesSection('## 1.4.0\n\n- x\n\n**All changes:** [`v1...v2`](https://x)\n')).toBe(
      '**Release notes**\n\n- x',
    );
  });

  test('keep what stands in a block of code', () => {
    const block = '````sh\n### not a heading\n```\n### nor this\n````';
    expect(notesSection(`## 1.4.0\n\n${block}\n\n### Fixes`)).toBe(`**Release notes**\n\n${block}\n\n#### Fixes`);
  });

  test('are left out where there are none', () => {
    expect(notesSection('')).toBe('');
    expect(notesSection('## 1.4.0\n')).toBe('');
  });
});
