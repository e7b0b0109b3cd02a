import type { ReviewedDependency } from '../../ports/index.ts';
import { reviewSection } from './dependency-review.ts';

const dependency = (change: Partial<ReviewedDependency> = {}): ReviewedDependency => ({
  change: 'added',
  manifest: 'package-lock.json',
  name: 'left-pad',
  version: '2.0.0',
  licence: 'MIT',
  advisories: [],
  ...change,
});
const advisory = (id: string, severity: string) => ({ id, severity, summary: `What ${id} is` });

describe("GitHub's dependency review in the brief", () => {
  test('is left out where nothing was to ask, and says why where it was not answered', () => {
    expect(reviewSection(undefined)).toBe('');
    expect(reviewSection({ unavailable: 'it answered 403' })).toBe(
      'Advisories and licences of the dependencies could not be asked: it answered 403.',
    );
  });

  test('says so where there is no advisory', () => {
    expect(reviewSection({ changes: [dependency()] })).toBe(
      'GitHub knows no advisory about the packages that come in.',
    );
  });

  test('has the worst advisory first, and none about what goes away', () => {
    const section = reviewSection({
      changes: [
        dependency({ advisories: [advisory('GHSA-low', 'low'), advisory('GHSA-crit', 'critical')] }),
        dependency({ change: 'removed', version: '1.0.0', advisories: [advisory('GHSA-gone', 'high')] }),
      ],
    });
    expect(section).toContain('**2 security advisories** about packages that come in:');
    expect(section.indexOf('GHSA-crit')).toBeLessThan(section.indexOf('GHSA-low'));
    expect(section).not.toContain('GHSA-gone');
  });

  test('names a licence that is another one now', () => {
    const before = dependency({ change: 'removed', version: '1.0.0' });
    expect(reviewSection({ changes: [before, dependency({ licence: 'GPL-3.0' })] })).toContain(
      '| `left-pad 2.0.0` | MIT | GPL-3.0 |',
    );
    expect(reviewSection({ changes: [before, dependency()] })).not.toContain('licences');
    expect(reviewSection({ changes: [before, dependency({ licence: null })] })).toContain('| MIT | unknown |');
  });

  test('cannot be made to say something else by a name', () => {
    const section = reviewSection({
      changes: [dependency({ advisories: [{ id: 'x](http://evil)', severity: '|', summary: '<img>' }] })],
    });
    expect(section).not.toContain('(http://evil)');
    expect(section).not.toContain('<img>');
  });
});
