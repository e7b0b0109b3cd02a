export const PARTS = {
  'part-unknown': 'The input `part` is misspelled, or `build.parts` does not list it.',
  'parts-unlisted': 'Without `build.parts`, a merge could not tell whether a part is missing.',
  'part-and-merge': 'A step builds a part or merges all of them.',
  'part-not-named': '`build.parts` lists parts, and a step of the build action has neither `part` nor `merge`.',
  'part-empty': 'The build of a part wrote its files somewhere else, or the globs are misspelled.',
  'part-missing': 'A job that builds a part failed, was skipped, or is not in `needs:` of the job that merges.',
  'part-twice': 'Two jobs have the same value of the input `part`.',
  'part-differs': 'A job that builds a part checked out another commit, or releases were made in between.',
  'part-file-twice': 'Two parts have built different files with the same name.',
} as const;
