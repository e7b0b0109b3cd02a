import { judgements, planOf } from './planning.ts';
import { removeRepositories, TemporaryRepository } from './temporary-repository.ts';

afterEach(removeRepositories);

function released(): TemporaryRepository {
  const repository = new TemporaryRepository();
  repository.commit('feat: begin');
  repository.tag('v1.0.0');
  return repository;
}

describe('a revert of something unreleased cancels both', () => {
  test('by git revert', async () => {
    const repository = released();
    const feature = repository.commit('feat: x');
    repository.commit(`Revert "feat: x"\n\nThis reverts commit ${repository.sha(feature)}.`);
    repository.commit('fix: y');
    const plan = await planOf(repository);
    expect(plan.next?.version).toBe('1.0.1');
    expect(judgements(plan)['x']).toMatch(/^does not count: reverted by [0-9a-f]{7}$/);
    expect(judgements(plan)['Revert "feat: x"']).toMatch(/^does not count: reverts [0-9a-f]{7}, which was never/);
  });

  test('by a conventional revert with Refs', async () => {
    const repository = released();
    const feature = repository.commit('feat: x');
    repository.commit(`revert: let us never speak of it\n\nRefs: ${repository.sha(feature).slice(0, 8)}`);
    expect((await planOf(repository)).bump).toBe('none');
  });

  test('by a conventional revert of several commits at once', async () => {
    const repository = released();
    const shas = [repository.commit('feat: x'), repository.commit('fix: y')].map((mark) => repository.sha(mark));
    repository.commit(`revert: both\n\nRefs: ${shas.map((sha) => sha.slice(0, 7)).join(', ')}`);
    expect((await planOf(repository)).bump).toBe('none');
  });

  test('by the title alone', async () => {
    const repository = released();
    repository.commit('feat: x');
    repository.commit('revert: feat: x');
    expect((await planOf(repository)).bump).toBe('none');
  });

  test("by GitHub's button, squashed: the pull request is named", async () => {
    const repository = released();
    repository.commit('feat: x (#12)');
    repository.commit('Revert "feat: x" (#13)\n\nReverts acme/shop#12');
    expect((await planOf(repository)).bump).toBe('none');
  });

  test("by GitHub's button, squashed: only the title is left", async () => {
    const repository = released();
    repository.commit('feat: x (#12)');
    repository.commit('Revert "feat: x (#12)" (#13)');
    expect((await planOf(repository)).bump).toBe('none');
  });

  test("by GitHub's button, merged: the merge and what it brought are taken back", async () => {
    const repository = released();
    repository.branch('topic');
    repository.commit('feat: x', { branch: 'topic' });
    repository.commit('fix: y', { branch: 'topic' });
    const merge = repository.commit('Merge pull request #12 from acme/topic\n\nA title', { merges: ['topic'] });
    repository.branch('revert-12-topic');
    const text = `This reverts commit ${repository.sha(merge)}, reversing\nchanges made to abcdef0123456789.`;
    repository.commit(`Revert "A title"\n\n${text}`, { branch: 'revert-12-topic' });
    repository.commit('Merge pull request #13 from acme/revert-12-topic', { merges: ['revert-12-topic'] });
    repository.commit('fix: z');
    const plan = await planOf(repository);
    expect(plan.commits.filter(({ counts }) => counts).map(({ subject }) => subject)).toEqual(['z']);
  });
});

describe('a revert of a revert', () => {
  test('brings the change back', async () => {
    const repository = released();
    const feature = repository.commit('feat: x');
    const revert = repository.commit(`Revert "feat: x"\n\nThis reverts commit ${repository.sha(feature)}.`);
    repository.commit(`Revert "Revert "feat: x""\n\nThis reverts commit ${repository.sha(revert)}.`);
    const plan = await planOf(repository);
    expect(plan.next?.version).toBe('1.1.0');
    expect(judgements(plan)['x']).toBe('counts: feat: minor');
  });

  test("is also git's Reapply", async () => {
    const repository = released();
    const feature = repository.commit('feat: x');
    const revert = repository.commit(`Revert "feat: x"\n\nThis reverts commit ${repository.sha(feature)}.`);
    repository.commit(`Reapply "feat: x"\n\nThis reverts commit ${repository.sha(revert)}.`);
    expect((await planOf(repository)).bump).toBe('minor');
  });

  test('counts as the change itself if the revert was released', async () => {
    const repository = released();
    repository.commit('Revert "feat: begin"');
    repository.tag('v1.0.1');
    repository.commit('Revert "Revert "feat: begin""');
    expect((await planOf(repository)).next?.version).toBe('1.1.0');
  });

  test('that is reverted again leaves nothing', async () => {
    const repository = released();
    repository.commit('feat: x');
    repository.commit('Revert "feat: x"');
    repository.commit('Revert "Revert "feat: x""');
    repository.commit('Revert "Revert "Revert "feat: x"""');
    expect((await planOf(repository)).bump).toBe('none');
  });
});

describe('what is no revert', () => {
  test('text in a body takes nothing back', async () => {
    const repository = released();
    const feature = repository.commit('feat: x');
    repository.commit(`docs: how to revert\n\nThis reverts commit ${repository.sha(feature)}.`);
    expect((await planOf(repository)).bump).toBe('minor');
  });

  test('a revert takes back nothing that comes after it', async () => {
    const repository = released();
    repository.commit('Revert "feat: x"');
    repository.commit('feat: x');
    expect((await planOf(repository)).bump).toBe('minor');
  });

  test('an id that names two commits, or none, names nothing', async () => {
    const repository = released();
    repository.commit('feat: x');
    repository.commit('revert: something else\n\nRefs: 0000000');
    expect((await planOf(repository)).bump).toBe('minor');
  });

  test('a revert of something released is a patch, and is shown as such', async () => {
    const repository = released();
    repository.commit('Revert "feat: begin"\n\nThis reverts commit 1234567.');
    const plan = await planOf(repository);
    expect(judgements(plan)).toEqual({ 'Revert "feat: begin"': 'counts: revert: patch' });
  });
});
