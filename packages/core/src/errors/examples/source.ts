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
};
