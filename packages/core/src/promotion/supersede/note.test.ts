import { withSuperseded } from './note.ts';

const MARKER = `<!-- liftlock candidate=sha256:${'a'.repeat(64)} run=90 -->`;
const BODY = `${MARKER}\n\n### To production: 1.4.0\n\nA brief.\n`;

describe('the note on a superseded draft', () => {
  test('stands between the marker, which stays first, and the brief', () => {
    expect(withSuperseded(BODY, '1.5.0 (c0ffee0)')).toBe(
      `${MARKER}\n\n> [!NOTE]\n> **Superseded.** 1.5.0 (c0ffee0) was staged after this candidate and contains it.\n\n### To production: 1.4.0\n\nA brief.\n`,
    );
  });

  test('is there once, and names the newest', () => {
    const once = withSuperseded(BODY, '1.5.0 (c0ffee0)');
    expect(withSuperseded(once, '1.5.0 (c0ffee0)')).toBe(once);
    expect(withSuperseded(once, '1.6.0 (decaf00)')).toBe(withSuperseded(BODY, '1.6.0 (decaf00)'));
    expect(withSuperseded(once.replaceAll('\n', '\r\n'), '1.5.0 (c0ffee0)')).toBe(once);
  });

  test('leaves GitHub no text that is too long', () => {
    expect(withSuperseded(`${BODY}${'A line.\n'.repeat(20_000)}`, '1.5.0 (c0ffee0)').length).toBeLessThanOrEqual(
      125_000,
    );
  });
});
