import { parseConfig } from '../../config/index.ts';
import type { Ports } from '../../ports/index.ts';
import type { Release } from '../../release/index.ts';
import { CANDIDATE, facts, manifest, OTHER, record, release, SUCCEEDED } from '../../testing/builders.ts';
import { expectedAssets } from '../draft/expected-release.ts';
import { Ended } from '../flow.ts';
import { endIfStaged } from './keep-draft.ts';

const PARSED = parseConfig(`components: [{ name: api, artifacts: ["*.tgz"] }]
build: { steps: [{ name: pack, commands: [make] }] }
environments: [{ name: staging }, { name: production, after: [staging], release: true }]
`);
const MANIFEST = manifest();
const LIVE = record({ id: 4, history: SUCCEEDED, payload: { candidate: OTHER, version: '1.3.0' } });
const SHOWN = { production: { deployment: LIVE.id, candidate: OTHER } };
const EVIDENCE = record().payload.evidence ?? CANDIDATE;
const FILES = expectedAssets({ manifest: MANIFEST, candidate: CANDIDATE, evidence: EVIDENCE });
const DRAFT = release({
  draft: true,
  assets: FILES.map(({ name, digest, size = 1 }, id) => ({ id, name, digest, size, state: 'uploaded' as const })),
});

/** Whether a candidate that was staged, with a brief about what was live in production then, is taken for done. */
async function isDone(production = LIVE, draft: Release | undefined = DRAFT) {
  if (!PARSED.ok) throw new Error('the configuration is not sound');
  const [staging] = PARSED.config.environments;
  const there = record({ id: 9, environment: 'staging', history: SUCCEEDED, payload: { shown: SHOWN } });
  const known = {
    facts: facts({ ledger: [there], otherLedgers: { production: [production] } }),
    environment: staging,
    loadedConfig: { config: PARSED.config },
    loaded: { manifest: MANIFEST, candidate: CANDIDATE },
    decisions: [],
    brief: '',
    superseded: [],
  };
  const ports = { releases: { find: () => Promise.resolve(draft) } } as unknown as Ports;
  return (await endIfStaged.run(known as unknown as Parameters<typeof endIfStaged.run>[0], ports)) instanceof Ended;
}

describe('a candidate that was staged', () => {
  test('is not staged again while its brief is true and its draft whole', async () => {
    expect(await isDone()).toBe(true);
  });

  test('is staged again once production holds something else than its brief says', async () => {
    expect(await isDone(record({ id: 12, history: SUCCEEDED, payload: { version: '1.3.1' } }))).toBe(false);
  });

  test('is staged again if its draft lacks a file', async () => {
    expect(await isDone(LIVE, { ...DRAFT, assets: DRAFT.assets.slice(1) })).toBe(false);
  });
});
