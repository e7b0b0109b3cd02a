export const VERSION_FILES = {
  'invalid-version-file': 'The place that `version.files` names does not exist in the file or is not a string.',
  'version-file-missing': 'The path or glob in `version.files` is misspelled, or the file is not committed.',
  'version-file-unclear':
    'Components have their own versions, and the file belongs to none of them, or to more than one.',
  'version-file-repeated': 'Two entries of `version.files` write to the same place in a file.',
  'version-file-link': 'The path in `version.files` is a symbolic link or leads through one.',
  'version-file-not-text': 'The file is binary, or is encoded in something other than UTF-8.',
} as const;
