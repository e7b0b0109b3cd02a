import type { Person, PlannedCommit, PlannedTag } from './commit.ts';
import * as api from './files/api.ts';
import { LIFTLOCK_YML, PROMOTE_YML, RELEASE_YML } from './files/pipeline.ts';
import * as suites from './files/suites.ts';
import * as texts from './files/texts.ts';
import * as tools from './files/tools.ts';
import * as web from './files/web.ts';

const ADA: Person = { login: 'ada-lindqvist', name: 'Ada Lindqvist', email: 'ada@lockside.example' };
const TOMAS: Person = { login: 'tomas-okoye', name: 'Tomas Okoye', email: 'tomas@lockside.example' };
const ROBIN: Person = { login: 'robin-vale', name: 'Robin Vale', email: 'robin@lockside.example' };

/** Whoever merged last starts the run; somebody else reviews it. */
export const PEOPLE = { actor: ADA, reviewer: ROBIN, all: [ADA, TOMAS, ROBIN] } as const;

/** The first release was made by hand, before there was a pipeline. */
export const RELEASED: PlannedTag = {
  name: 'v1.3.0',
  commit: 'show-queue',
  message: 'lockside 1.3.0',
  tagger: ADA,
  date: '2026-09-14T15:10:00Z',
};
export const TAGS: readonly PlannedTag[] = [RELEASED];

const START: readonly PlannedCommit[] = [
  {
    id: 'move',
    message: 'chore: move lockside to a repository of its own',
    author: ADA,
    date: '2026-09-07T08:30:00Z',
    parents: [],
    files: {
      'README.md': texts.README_BEFORE,
      'package.json': texts.PACKAGE,
      '.gitignore': texts.GITIGNORE,
      'tools/tarball.js': tools.TOOL_TARBALL,
    },
  },
  {
    id: 'list-boats',
    message: 'feat(api): answer /health and list the boats that wait',
    author: ADA,
    date: '2026-09-08T13:05:00Z',
    parents: ['move'],
    files: {
      'services/api/package.json': api.API_PACKAGE,
      'services/api/src/server.js': api.API_SERVER,
      'services/api/src/routes.js': api.API_ROUTES_BEFORE,
      'services/api/src/health.js': api.API_HEALTH,
      'services/api/src/boats.js': api.API_BOATS_BEFORE,
      'services/api/build.js': api.API_BUILD,
      'services/api/test/health.test.js': api.API_TEST_HEALTH,
      'services/api/test/boats.test.js': api.API_TEST_BOATS_BEFORE,
    },
  },
  {
    id: 'show-queue',
    message: 'feat(web): show the queue',
    author: TOMAS,
    date: '2026-09-14T09:40:00Z',
    parents: ['list-boats'],
    files: {
      'web/src/index.html': web.WEB_HTML,
      'web/src/app.js': web.WEB_APP,
      'web/src/row.js': web.WEB_ROW,
      'web/src/10-base.css': web.WEB_CSS_BASE,
      'web/build.js': web.WEB_BUILD,
      'web/test/row.test.js': web.WEB_TEST_ROW,
    },
  },
];

const SINCE_RELEASE: readonly PlannedCommit[] = [
  {
    id: 'waiting',
    message:
      'feat(api): say how long each boat has waited\n\nThe crews ask the keeper all day; now the board tells them.',
    author: TOMAS,
    date: '2026-10-05T10:15:00Z',
    parents: ['show-queue'],
    files: {
      'services/api/src/boats.js': api.API_BOATS,
      'services/api/src/time.js': api.API_TIME,
      'services/api/test/boats.test.js': api.API_TEST_BOATS,
    },
  },
  {
    id: 'dark',
    message: 'feat(web): follow the dark mode of the system',
    author: TOMAS,
    date: '2026-10-12T16:20:00Z',
    parents: ['show-queue'],
    files: { 'web/src/20-dark.css': web.WEB_CSS_DARK, 'web/test/styles.test.js': web.WEB_TEST_STYLES },
  },
  {
    id: 'merge-dark',
    message: 'Merge pull request #41 from acme/dark-mode\n\nfeat(web): follow the dark mode of the system',
    author: ADA,
    date: '2026-10-13T08:00:00Z',
    parents: ['waiting', 'dark'],
    files: { 'web/src/20-dark.css': web.WEB_CSS_DARK, 'web/test/styles.test.js': web.WEB_TEST_STYLES },
  },
  {
    id: 'not-found',
    message:
      'fix(api): answer unknown paths with 404 and a reason\n\nThey were answered with 200 and nothing.\n\nCloses #44',
    author: ADA,
    date: '2026-10-20T11:45:00Z',
    parents: ['merge-dark'],
    files: {
      'services/api/src/routes.js': api.API_ROUTES,
      'services/api/test/routes.test.js': api.API_TEST_ROUTES,
    },
  },
  {
    id: 'arrival',
    message: 'feat(web): guess when the next boat arrives',
    author: TOMAS,
    date: '2026-10-27T14:30:00Z',
    parents: ['not-found'],
    files: { 'web/src/arrival.js': web.WEB_ARRIVAL },
  },
  {
    id: 'no-arrival',
    message: (sha) =>
      `Revert "feat(web): guess when the next boat arrives"\n\nThis reverts commit ${sha('arrival')}.\n\nThe guess was wrong more often than right.`,
    author: ADA,
    date: '2026-10-29T09:05:00Z',
    parents: ['arrival'],
    files: { 'web/src/arrival.js': null },
  },
  {
    id: 'readme',
    message: 'docs: say what the pipeline compares',
    author: ROBIN,
    date: '2026-11-02T12:00:00Z',
    parents: ['no-arrival'],
    files: { 'README.md': texts.README },
  },
  {
    id: 'liftlock',
    message: 'ci: release with Liftlock',
    author: ADA,
    date: '2026-11-03T09:00:00Z',
    parents: ['readme'],
    files: {
      '.github/liftlock.yml': LIFTLOCK_YML,
      '.github/workflows/release.yml': RELEASE_YML,
      '.github/workflows/promote.yml': PROMOTE_YML,
      'tools/deploy.js': tools.TOOL_DEPLOY,
      'tools/packed-service.js': suites.PACKED_SERVICE,
      'tools/load.js': suites.LOAD_TEST,
      'tools/scan.js': suites.SCAN,
      'test/packed-service.test.js': suites.INTEGRATION_TEST,
    },
  },
];

/** The history of the sample, parents before children; the last commit is the head of `main`. */
export const HISTORY: readonly PlannedCommit[] = [...START, ...SINCE_RELEASE];
