export const SOURCE = {
  'build-other-commit': 'The checkout of the build job is not at the commit that the run was started for.',
  'build-changed-files':
    'A step of the build, or of the job before it, changed files that git tracks, so the candidate is not what its commit says.',
  'lock-file-missing': 'A component asks for packages, and nothing fixes their versions.',
  'lock-file-broken': 'A merge left conflict markers in a lock file, or it was cut off or edited by hand.',
  'sbom-missing': 'No build step wrote the file that `build.sbom` names, or the path is misspelled.',
  'sbom-unknown': 'The file that `build.sbom` names has another form, or was cut off.',
  'sbom-name-taken': 'A component has an artifact with the file name of the software bill of materials.',
  'sbom-empty': '`build.sbom: cyclonedx` needs a lock file, and no component has one that is read.',
  'digest-file-missing': 'No build step wrote the file that `digest-file` or `integrity-file` names.',
  'digest-file-broken': 'The file with the digest of an image or a package holds something else than one digest.',
} as const;
