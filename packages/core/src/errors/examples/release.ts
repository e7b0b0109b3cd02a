import * as catalogue from '../catalogue/release.ts';
import { COMMIT, type Examples, OTHER_COMMIT } from './example.ts';

export const RELEASE: Examples<typeof catalogue> = {
  draftGone: [catalogue.draftGone(4711, '1.4.0')],
  draftChanged: [
    catalogue.draftChanged('v1.4.0', { tag: 'untagged-1f2e3d', draft: true }),
    catalogue.draftChanged('v1.4.0', { tag: 'v1.4.0', draft: false }),
  ],
  foreignAsset: [catalogue.foreignAsset('extra.exe', 'v1.4.0')],
  releaseChanged: [catalogue.releaseChanged('v1.4.0', 'its tag is v9.9.9')],
  publishedElsewhere: [
    catalogue.publishedElsewhere('v1.4.0', COMMIT, { tag: 'untagged-1f2e3d', draft: false, commit: undefined }),
    catalogue.publishedElsewhere('v1.4.0', COMMIT, { tag: 'v1.4.0', draft: false, commit: OTHER_COMMIT }),
  ],
  leftoverNotApproved: [catalogue.leftoverNotApproved('production', 7, '1.4.0', 100)],
  brokenUpload: [catalogue.brokenUpload('api-1.4.0.tgz', 'starter, 0 bytes', 'uploaded, 48213 bytes')],
  lostRace: [catalogue.lostRace('production', 7, '1.4.0', 100)],
  ledgerTooNew: [catalogue.ledgerTooNew('production', 7, 'schema 2')],
  ledgerTooLong: [catalogue.ledgerTooLong('production', 10_000)],
  recordClosed: [catalogue.recordClosed('production', 7, '1.4.0')],
  recordNotListed: [catalogue.recordNotListed('production', 7, '1.4.0')],
  notStaged: [
    catalogue.notStaged('production', ['staging']),
    catalogue.notStaged('production', []),
    catalogue.notStaged('production', ['staging'], '1.5.0'),
  ],
};
