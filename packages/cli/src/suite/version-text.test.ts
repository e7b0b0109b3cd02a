import { NewRepository } from '../init/testing/new-repository.ts';
import { versionText } from './version-text.ts';

test('a clone says its commit, since its number is the same at every tag; a package has its own number', async () => {
  const clone = new NewRepository({ 'package.json': '{}' });
  const line = { version: '1.2.3', suiteRoot: clone.folder, env: { PATH: process.env['PATH'] } };
  try {
    const commit = clone.git('rev-parse', 'HEAD').slice(0, 12);
    expect(await versionText(line)).toBe(`1.2.3, a clone at commit ${commit}`);
    expect(await versionText({ ...line, suiteRoot: `${clone.folder}/nowhere` })).toBe('1.2.3');
  } finally {
    clone.remove();
  }
});
