import * as catalogue from '../catalogue/source.ts';
import { COMMIT, type Examples, OTHER_COMMIT } from './example.ts';

export const SOURCE: Examples<typeof catalogue> = {
  otherCommitCheckedOut: [
    catalogue.otherCommitCheckedOut(OTHER_COMMIT, COMMIT),
    catalogue.otherCommitCheckedOut(undefined, COMMIT),
  ],
  buildChangedFiles: [
    catalogue.buildChangedFiles(['package-lock.json']),
    catalogue.buildChangedFiles(Array.from({ length: 22 }, (_, index) => `src/generated/part-${index + 1}.ts`)),
  ],
  missingLockFile: [
    catalogue.missingLockFile('api/package.json', ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock'], 'npm install'),
    catalogue.missingLockFile('Cargo.toml', ['Cargo.lock'], 'cargo generate-lockfile'),
  ],
  brokenLockFile: [
    catalogue.brokenLockFile('yarn.lock', { message: 'it has conflict markers of a merge', line: 118 }),
    catalogue.brokenLockFile('bun.lock', { message: 'it has YAML aliases, which no lock file has' }),
  ],
  sbomMissing: [catalogue.sbomMissing('dist/sbom.json')],
  sbomUnknown: [catalogue.sbomUnknown('dist/sbom.xml')],
  sbomWithoutLockFiles: [catalogue.sbomWithoutLockFiles()],
  sbomNameTaken: [catalogue.sbomNameTaken('sbom.cdx.json')],
  digestFileMissing: [catalogue.digestFileMissing('dist/api.digest', 'ghcr.io/acme/api')],
  digestFileBroken: [
    catalogue.digestFileBroken('dist/api.digest', 'ghcr.io/acme/api', '2 lines', 'sha256: and 64 hex digits'),
  ],
};
