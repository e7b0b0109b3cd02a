export const CANDIDATE = {
  'glob-matched-nothing': 'The build wrote its files somewhere else, or the glob is misspelled.',
  'artifact-empty': 'The build created a file without content. GitHub does not accept empty release assets.',
  'artifact-too-large': 'GitHub accepts no release asset of 2 GiB or more.',
  'artifacts-too-many': 'GitHub accepts at most 1,000 assets in a release.',
  'artifact-name-unusable': 'GitHub would rename the file when it is uploaded to the release.',
  'artifact-names-collide': 'Two artifacts in different folders have the same file name. A release has no folders.',
  'artifact-forbidden': 'The glob matches credentials or git data, which must never be published.',
  'artifact-changed': 'A program that the build started still wrote the file while it became part of the candidate.',
  'artifact-credential': 'The content of an artifact contains what looks like a token or a private key.',
  'candidate-missing':
    'The job is not connected to the build job: it lacks `needs:`, the build job lacks `outputs:`, or GitHub removed the output because it contains a secret.',
  'candidate-not-found': 'The build ran in another workflow run, or its workflow artifact has expired.',
  'artifact-refused':
    'A workflow artifact of this run is an archive that the suite did not make: it unpacks to more than was uploaded, or its files lead out of the folder. Nothing of it was used.',
  'candidate-tampered': 'A file of the candidate was changed or removed after the build.',
} as const;
