import { readRehearsalFile } from './rehearsal-file.ts';
import { starterFile } from './starter-file.ts';

describe('the file to begin with', () => {
  const environments = [
    { name: 'staging', reviewers: [] },
    {
      name: 'production',
      reviewers: ['rehearsal-reviewer'],
      variables: { API_URL: 'https://api-url.rehearsal.invalid', ON: 'true' },
      secrets: { TOKEN: 'rehearsal-secret-token' },
    },
  ];

  test('says what a rehearsal would assume anyway', () => {
    expect(readRehearsalFile(starterFile(environments)).settings.environments).toEqual({
      staging: { reviewers: [] },
      production: {
        reviewers: ['rehearsal-reviewer'],
        variables: { API_URL: 'https://api-url.rehearsal.invalid', ON: 'true' },
        secrets: { TOKEN: 'rehearsal-secret-token' },
      },
    });
  });

  test('is well formed with everything that it has in comments, too', () => {
    const open = starterFile(environments).replaceAll(/^( *)# (?!yaml-)(?=[a-z- ]+:|  \w)/gm, '$1');
    expect(readRehearsalFile(open)).toMatchObject({
      skipJobs: ['integration'],
      settings: {
        hosts: { staging: { token: 'DEPLOY_TOKEN' } },
        secrets: { NPM_TOKEN: 'made up' },
        teams: { 'release-managers': ['robin-vale', 'mina-berg'] },
        protection: { branches: ['main'], tags: ['v*'], bypass: ['github-actions'] },
        environments: { production: { teams: ['release-managers'], branches: ['main'], tags: ['v*'] } },
      },
    });
    expect(readRehearsalFile(starterFile([])).settings.environments).toEqual({});
  });
});
