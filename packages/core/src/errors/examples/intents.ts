import * as catalogue from '../catalogue/intents.ts';
import { DIGEST, type Examples, OTHER_DIGEST } from './example.ts';

export const INTENTS: Examples<typeof catalogue> = {
  nothingLive: [catalogue.nothingLive('production'), catalogue.nothingLive('production', 'api')],
  nothingBefore: [catalogue.nothingBefore('production', '1.4.0')],
  neverLive: [
    catalogue.neverLive('1.2.0', 'production', ['1.4.0', '1.3.0']),
    catalogue.neverLive('1.2.0', 'staging', []),
  ],
  withoutCandidate: [catalogue.withoutCandidate('1.3.0', 'production')],
  alreadyCarriedOut: [catalogue.alreadyCarriedOut(1042, 'production', '1.4.2')],
  reasonMissing: [catalogue.reasonMissing('rollback'), catalogue.reasonMissing('lock', 'liftlock lock production')],
  targetMissing: [catalogue.targetMissing('rollback', '`to: previous`, or `to:` with a version that was live there.')],
  notPublished: [catalogue.notPublished('1.4.0', 'record 1042')],
  ambiguousVersion: [catalogue.ambiguousVersion('1.4.0', [DIGEST, OTHER_DIGEST])],
  unknownTag: [catalogue.unknownTag('1.3.0', 'v{version}')],
  alreadyManaged: [catalogue.alreadyManaged('production', '1.4.0', 1042)],
  unknownRelease: [catalogue.unknownRelease('1.3.0', ['1.3.0', 'v1.3.0'])],
  notAnApprover: [
    catalogue.notAnApprover('ada', 'production', 'wrote or pushed a part of the change', []),
    catalogue.notAnApprover('ada', 'production', 'is not among `approvals.people`', ['mina', 'rita']),
  ],
  alreadyLocked: [
    catalogue.alreadyLocked({
      environment: 'production',
      by: 'mina',
      at: '2026-01-02T03:00:00Z',
      reason: 'The database moves.',
    }),
  ],
  notLocked: [catalogue.notLocked('production')],
};
