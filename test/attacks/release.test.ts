import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf, stage } from '@liftlock/core';
import { builtCandidate, said, SETTINGS } from '../pipeline/light.ts';
import { forksOf } from '../pipeline/forks.ts';
import { commit, ending, firstProblem, tag } from '../pipeline/support.ts';
import type { Rig } from '../support/pipeline/rig.ts';
import { approvedCandidate, draftOf, duringDeploy, nextApproved, promoted, published } from './support.ts';

/** What was approved is what is released: bytes, tag, commit, name and flag. */
describe('a draft release that was changed after the approval', () => {
  let candidate: string;
  const fork = forksOf(async () => {
    const approved = await approvedCandidate();
    candidate = approved.candidate;
    return approved.rig;
  });

  const CHANGES: readonly (readonly [string, (rig: Rig) => object, string])[] = [
    ['another tag', () => ({ tagName: 'v99.0.0' }), 'its tag is v99.0.0'],
    ['another commit', (rig) => ({ targetCommitish: `${rig.sample.head.slice(1)}0` }), 'its target is'],
    ['a branch for a commit', () => ({ targetCommitish: 'main' }), 'its target is main'],
    ['another name', () => ({ name: 'The best release ever' }), 'its name is The best release ever'],
    ['the flag of a pre-release', () => ({ prerelease: true }), 'its pre-release flag is true'],
  ];

  test.each(CHANGES)('to %s is refused before production is touched', async (_, change, said_) => {
    const rig = await fork();
    Object.assign(draftOf(rig), change(rig));
    const attempt = await promoted(rig, candidate);
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'release-changed' });
    expect(firstProblem(attempt).found).toContain(said_);
    expect({ published: published(rig), said: said(attempt.output) }).toEqual({ published: [], said: [] });
  });

  test.each(CHANGES)('to %s during the deploy is not published', async (_, change, said_) => {
    const rig = await fork();
    const wrap = duringDeploy(() => Object.assign(draftOf(rig), change(rig)));
    const attempt = await promoted(rig, candidate, { wrap });
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'release-changed' });
    expect(firstProblem(attempt).found).toContain(said_);
    expect(firstProblem(attempt).state).toContain('is live in production. Nothing was published');
    expect(published(rig)).toEqual([]);
  });

  test('B11: in its evidence, together with the record that names it, is refused: it is about another candidate', async () => {
    const rig = await fork();
    const text = JSON.stringify({ schema: 1, subject: digestOf('another'), statements: [] });
    const sha256 = digestOf(text).slice('sha256:'.length);
    const path = rig.github.blobPath(sha256);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    Object.assign(draftOf(rig).assets.find(({ name }) => name === 'evidence.json') ?? {}, { sha256 });
    for (const { payload } of rig.github.state.deployments) {
      Object.assign(payload as object, { evidence: `sha256:${sha256}` });
    }
    const attempt = await promoted(rig, candidate);
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'candidate-tampered' });
    expect(firstProblem(attempt).found).toContain('It is about sha256:');
  });

  test('is not published when somebody makes its tag at another commit during the deploy', async () => {
    const rig = await fork();
    const { tagName } = draftOf(rig);
    const wrap = duringDeploy(() => tag(rig, tagName, `${rig.sample.head}~1`));
    const attempt = await promoted(rig, candidate, { wrap });
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'release-changed' });
    expect(firstProblem(attempt).found).toContain(`the tag ${tagName} is at`);
    expect(published(rig)).toEqual([]);
  });

  test('is seen when the tag is made at another commit in the moment of publishing', async () => {
    const rig = await fork();
    const { tagName } = draftOf(rig);
    const attempt = await promoted(rig, candidate, {
      wrap: (ports) => ({
        ...ports,
        releases: {
          ...ports.releases,
          publish: (id, release) => {
            tag(rig, tagName, `${rig.sample.head}~1`);
            return ports.releases.publish(id, release);
          },
        },
      }),
    });
    expect(ending(attempt)).toMatchObject({ decision: 'failed', code: 'published-elsewhere' });
    expect(firstProblem(attempt).state).toContain(`${tagName} was published.`);
  });
});

describe('a release that GitHub refuses after the deploy', () => {
  let candidate: string;
  const fork = forksOf(async () => {
    const approved = await approvedCandidate();
    candidate = approved.candidate;
    return approved.rig;
  });

  /** An immutable release of that name was deleted: GitHub gives the tag to nobody again. */
  const burn = (rig: Rig) => {
    const burned = draftOf(rig).tagName;
    rig.github.faults = {
      before: ({ method, path }) =>
        method === 'PATCH' && /\/releases\/\d+$/.test(path) && draftOf(rig).tagName === burned
          ? { kind: 'status', status: 422 }
          : undefined,
    };
  };

  test('leaves the next version free to go on, and says what was not published', async () => {
    const rig = await fork();
    burn(rig);
    const refused = await promoted(rig, candidate);
    expect(ending(refused)).toMatchObject({ decision: 'errored', code: 'github-refused' });
    expect(firstProblem(refused).state).toContain('is live in production.');
    const next = await nextApproved(rig, 'feat!: begin a new version');
    rig.github.state.releases.reverse();
    rig.github.faults = undefined;
    const burned = rig.github.state.releases.find(({ tagName }) => tagName !== 'v2.0.0');
    // What is in the way of the first release stays in the way.
    burned?.assets.push({ ...(burned.assets[0] as (typeof burned.assets)[number]), id: 999_999, name: 'extra.exe' });
    const attempt = await promoted(rig, next);
    expect(ending(attempt)).toMatchObject({ decision: 'completed' });
    expect(attempt.log.lines.join('\n')).toMatch(/warning: 1\.4\.0 is deployed to production and not published: /);
    expect(published(rig)).toEqual(['v2.0.0']);
  });

  test('leaves its version to the next candidate, which contains it', async () => {
    const rig = await fork();
    burn(rig);
    await promoted(rig, candidate);
    rig.github.faults = undefined;
    const burned = draftOf(rig);
    burned.assets.push({ ...(burned.assets[0] as (typeof burned.assets)[number]), id: 999_999, name: 'extra.exe' });
    const next = await nextApproved(rig, 'fix: go on');
    expect(ending(await promoted(rig, next))).toMatchObject({ decision: 'completed' });
    expect(published(rig)).toEqual(['v1.4.0']);
    const [release] = rig.github.state.releases.filter(({ draft }) => !draft);
    expect(release?.targetCommitish).toBe(rig.sample.head);
  });
});

describe('old drafts', () => {
  test('that are published while a newer candidate is staged stay, as releases', async () => {
    const { rig, candidate } = await approvedCandidate();
    const first = draftOf(rig);
    for (let index = 0; index < 11; index += 1) {
      rig.github.state.releases.push({ ...structuredClone(first), id: 50_000 + index, assets: [] });
    }
    const run = rig.current;
    commit(rig, 'fix: something more', { 'more.txt': 'more' });
    rig.beginRun();
    const newer = await builtCandidate(rig);
    const later = rig.current;
    let done = false;
    const attempt = await rig.run(
      stage,
      { candidate: newer },
      {
        settings: SETTINGS,
        wrap: (ports) => ({
          ...ports,
          commands: {
            run: async (script) => {
              if (!done) {
                done = true;
                rig.switchTo(run);
                await promoted(rig, candidate);
                rig.github.completeRun(run.runId, 'success');
                rig.switchTo(later);
              }
              return ports.commands.run(script);
            },
          },
        }),
      },
    );
    expect(ending(attempt).decision).toBe('completed');
    expect(published(rig)).toEqual(['v1.4.0']);
    await rig.stop();
  });
});

test('git tags name the candidate that was approved', async () => {
  const { rig, candidate } = await approvedCandidate();
  await promoted(rig, candidate);
  const at = execFileSync('git', ['rev-parse', 'v1.4.0^{commit}'], { cwd: rig.sample.gitDir, encoding: 'utf8' }).trim();
  expect(at).toBe(rig.sample.head);
  await rig.stop();
});
