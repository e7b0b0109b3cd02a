import { facts } from '../../testing/builders.ts';
import { hasSettings } from './gate.ts';

describe('has-settings', () => {
  test('passes when everything that is required is set', () => {
    expect(hasSettings.decide(facts()).decision).toBe('pass');
  });

  test('holds with the YAML lines that are missing, variables and secrets each in their own way', () => {
    const answer = hasSettings.decide(facts({ missingSettings: { variables: ['API_URL'], secrets: ['DB_PASSWORD'] } }));
    expect(answer).toMatchObject({ decision: 'hold', code: 'missing-setting' });
    expect(answer.reason).toContain('API_URL, DB_PASSWORD');
    expect(answer.remedy).toContain('env:\n  API_URL: ${{ vars.API_URL }}\n  DB_PASSWORD: ${{ secrets.DB_PASSWORD }}');
  });
});
