import * as files from '../catalogue/files.ts';
import * as catalogue from '../catalogue/repository.ts';
import type { Examples } from './example.ts';

export const REPOSITORY: Examples<typeof catalogue & typeof files> = {
  notARepository: [catalogue.notARepository('shop')],
  bareRepository: [catalogue.bareRepository('shop.git')],
  repositoryNotTrusted: [
    catalogue.repositoryNotTrusted(
      'shop',
      'If you trust it, run `git config --global --add safe.directory "$PWD"` in that folder.',
    ),
  ],
  shallowClone: [catalogue.shallowClone()],
  noCommits: [catalogue.noCommits('shop')],
  unknownRef: [catalogue.unknownRef('mian')],
  gitMissing: [catalogue.gitMissing()],
  gitFailed: [catalogue.gitFailed('log', 'fatal: bad object HEAD'), catalogue.gitFailed('log', '')],
  linkRefused: [files.linkRefused('dist/latest.tgz', 'A glob matches a symbolic link.')],
};
