export const RELEASE = {
  'draft-gone': 'Somebody deleted the draft release that holds the staged files.',
  'draft-changed':
    'The draft release has a different tag than the one that was written, or was published in the meantime.',
  'asset-foreign': 'Somebody or something added a file to the draft release.',
  'release-changed': 'The tag, the commit, the name or a file of the draft release changed after it was approved.',
  'published-elsewhere':
    'The release was changed while it was being published, or the tag already existed at another commit.',
  'leftover-not-approved':
    'An earlier run seems to have been stopped between deploying and publishing, but GitHub shows no approval for it. Its record may be forged.',
  'upload-broken': 'An upload was cut off, and GitHub kept part of the file.',
  'lost-race': 'Two runs tried to enter the same environment at the same time. One of them continues.',
  'ledger-too-long':
    'The ledger of the environment has more records than can be read, and those that were read do not say what is live.',
  'record-closed': 'Another run closed the deployment record that this job wanted to continue.',
  'record-not-listed':
    'GitHub did not list the deployment record that this job had created, so nobody could tell whether another run was deploying.',
  'ledger-too-new': 'The environment was last changed by a newer version of Liftlock.',
} as const;
