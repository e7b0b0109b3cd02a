import fc from 'fast-check';
import { tampered } from '../errors/index.ts';
import { block, code, fileSize, paragraphs, plain, table } from './markdown.ts';
import { completed, type StageResult } from './pipeline-stage.ts';
import { documentationOf } from '../suite-address.ts';
import { stageSummary } from './summary.ts';

const HOSTILE = [
  '@everyone',
  '<img src=x onerror=y>',
  '![x](https://evil.example/a.png)',
  '[click](https://evil.example)',
  '`code` **bold**',
  'a|b',
  '| --- |',
  '\n# heading',
  '```\nfence',
  '\u202etxt.exe',
  '\u0000\u001b[31mred',
  '&lt;b&gt;',
  '#12',
  'fixes #12',
  'fixes acme/shop#12',
  '<!-- hidden',
  '</details>',
  'https://evil.example',
  'www.evil.example',
];

/** What stands in a text outside of code: only there does Markdown mean anything. */
function outsideOfCode(markdown: string): string {
  return markdown.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

describe('text by anybody in a summary', () => {
  test.each(HOSTILE)('is shown and does nothing: %j', (text) => {
    const shown = outsideOfCode(plain(text));
    expect(shown).not.toMatch(/(?<!\\)<[a-z!/]/i);
    expect(shown).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\(/);
    expect(shown).not.toMatch(/@(?=\w)/);
    expect(shown).not.toMatch(/https:\/\/|www\./);
    for (const character of ['\n', '\r', '\u0000', '\u001b', '\u202e']) expect(plain(text)).not.toContain(character);
  });

  test('stays one cell of a table, whatever it holds', () => {
    for (const text of HOSTILE) {
      const rows = table(['a', 'b'], [[plain(text), code(text)]]).split('\n');
      expect(rows).toHaveLength(3);
      expect(rows[2]?.match(/(?<!\\)\|/g)).toHaveLength(3);
    }
  });

  test('cannot leave a block', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '``', '```', '````', '\n', 'x', ' ')), (parts) => {
        const [fence = '', ...rest] = block(parts.join('')).split('\n');
        const ticks = /^(`+)text$/.exec(fence)?.[1] ?? '';
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(rest.filter((line) => line.trimStart().startsWith(ticks))).toEqual([ticks]);
      }),
    );
  });
});

describe('the summary of a stage', () => {
  const failed: StageResult = {
    ...completed('The deploy <failed>.'),
    decision: 'failed',
    problems: [
      {
        ...tampered('api.tgz', 'Its bytes differ.\nfirst\n```\n<b>', '`sha256:…`, as the build wrote it.'),
        next: 'Set them:\nenv:\n  A: ${{ vars.A }}',
      },
    ],
    gates: [
      { gate: 'is-staged', decision: 'pass', code: 'passed', reason: 'Yes.', remedy: '' },
      { gate: 'has-approval', decision: 'hold', code: 'not-enough-approvals', reason: 'No @one.', remedy: 'y' },
    ],
    summary: 'The rest.',
  };

  test('says how it ended, what was found, and what to do, and folds away the rest', () => {
    const summary = stageSummary('Stage', failed);
    expect(summary.split('\n')[0]).toBe('## ✗ Stage: failed');
    expect(summary).toContain('| **Found** | Its bytes differ. |');
    expect(summary).toContain('| **Next** | Set them: |\n\n```yaml\nenv:\n  A: ${{ vars.A }}\n```\n');
    expect(summary).toContain('<details><summary>Gates: 1 of 2 passed</summary>');
    expect(summary.indexOf('The rest.')).toBeGreaterThan(summary.indexOf('**Next**'));
    expect(summary.endsWith('\n')).toBe(true);
    expect(outsideOfCode(summary)).not.toMatch(/<b>|<failed>|@one/);
  });

  test('explains its codes on the page of the version that runs', () => {
    expect(stageSummary('Stage', failed)).toContain('\n### `candidate-tampered` in `api.tgz`\n');
    const copy = { server: 'https://ghe.acme.dev', suite: 'acme/liftlock', ref: 'v1' };
    const page = 'https://ghe.acme.dev/acme/liftlock/blob/v1/docs/errors.md';
    expect(stageSummary('Stage', failed, documentationOf(copy))).toContain(
      `\n### [\`candidate-tampered\`](${page}#candidate-tampered) in \`api.tgz\`\n`,
    );
  });

  test.each(['completed', 'skipped', 'held', 'failed', 'errored'] as const)(
    'has a mark of its own for %s',
    (decision) => {
      expect(stageSummary('Stage', { ...failed, decision })).toMatch(new RegExp(`^## \\S+ Stage: ${decision}\n`));
    },
  );

  test('has no empty parts', () => {
    expect(stageSummary('Plan', completed('Nothing.'))).toBe('## ✓ Plan: completed\n\nNothing.\n');
    expect(paragraphs('a', '', 'b')).toBe('a\n\nb');
  });
});

describe('a size', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1.0 kB'],
    [12_345, '12.3 kB'],
    [123_456, '123 kB'],
    [5_000_000, '5.0 MB'],
    [2_000_000_000_000, '2000 GB'],
  ])('of %d bytes is %s', (bytes, shown) => {
    expect(fileSize(bytes)).toBe(shown);
  });
});
