import * as catalogue from '../catalogue/candidate.ts';
import { DIGEST, type Examples, OTHER_DIGEST } from './example.ts';

export const CANDIDATE: Examples<typeof catalogue> = {
  globMatchedNothing: [
    catalogue.globMatchedNothing('api', 'dist/*.tgz', '.'),
    catalogue.globMatchedNothing('api', 'dist/*.tgz', 'services/api'),
    catalogue.globMatchedNothing('api', 'dist/*.tgz', 'services/api', 'dist/api-1.4.0.tgz'),
  ],
  emptyArtifact: [catalogue.emptyArtifact('dist/api.sig')],
  artifactTooLarge: [catalogue.artifactTooLarge('dist/model.bin', 3_435_973_837)],
  tooManyArtifacts: [catalogue.tooManyArtifacts(1_204, 997)],
  unusableArtifactName: [catalogue.unusableArtifactName('dist/api 1.4.0.tgz', 'GitHub would rename it')],
  collidingArtifactNames: [
    catalogue.collidingArtifactNames('app.tgz', ['services/api/dist/app.tgz', 'services/web/dist/app.tgz']),
  ],
  forbiddenArtifact: [catalogue.forbiddenArtifact('dist/.npmrc', 'The file contains credentials.')],
  artifactChanged: [catalogue.artifactChanged('dist/build.log')],
  credentialInArtifact: [
    catalogue.credentialInArtifact('dist/api.tgz', {
      rule: 'npm-token',
      title: 'an npm token',
      line: 12,
      isPacked: true,
    }),
    catalogue.credentialInArtifact('dist/api.zip', {
      rule: 'npm-token',
      title: 'an npm token',
      line: 3,
      isPacked: true,
      name: 'api/.npmrc',
    }),
    catalogue.credentialInArtifact(
      'dist/server.js',
      { rule: 'private-key', title: 'a private key', line: 4, isPacked: false },
      '2026-06-30',
    ),
  ],
  invalidCandidateInput: [catalogue.invalidCandidateInput(''), catalogue.invalidCandidateInput('v1.4.0')],
  candidateNotFound: [catalogue.candidateNotFound(DIGEST)],
  artifactRefused: [
    catalogue.artifactRefused(
      'liftlock-candidate-5b0e1f2c3d4a',
      'It unpacks to more bytes than it has itself, which is what compressed files do.',
    ),
  ],
  tampered: [
    catalogue.tampered('api-1.4.0.tgz', `Its digest is ${OTHER_DIGEST}.`, `${DIGEST}, as recorded by the build.`),
    catalogue.tampered('api-1.4.0.tgz', 'The file is missing.', `${DIGEST}.`),
  ],
};
