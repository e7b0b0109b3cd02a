// Opens a pull request with the CHANGELOG.md of this checkout, for actions/github-script. A later release adds to it as long as it
// is open. Nothing is pushed to the branch that releases: its rules hold for this file, too.
const { readFileSync } = require('node:fs');

const PATH = 'CHANGELOG.md';
const BRANCH = 'changelog';

module.exports = async ({ github, context, core }) => {
  const { owner, repo } = context.repo;
  const base = context.ref.replace('refs/heads/', '');
  const content = readFileSync(PATH).toString('base64');
  const before = await orNothing(github.rest.repos.getContent({ owner, repo, path: PATH, ref: base }), 404);
  if (before?.data.content.replaceAll('\n', '') === content) return core.info(`${base} has every release in ${PATH}.`);

  const { data: head } = await github.rest.git.getRef({ owner, repo, ref: `heads/${base}` });
  const branch = { owner, repo, sha: head.object.sha };
  const created = await orNothing(github.rest.git.createRef({ ...branch, ref: `refs/heads/${BRANCH}` }), 422);
  if (created === undefined) await github.rest.git.updateRef({ ...branch, ref: `heads/${BRANCH}`, force: true });
  const message = 'docs: changelog of the latest release';
  const file = { owner, repo, path: PATH, branch: BRANCH, message, content };
  await github.rest.repos.createOrUpdateFileContents({ ...file, sha: before?.data.sha });

  const { data: open } = await github.rest.pulls.list({ owner, repo, head: `${owner}:${BRANCH}`, state: 'open' });
  if (open.length > 0) return core.info(`#${open[0].number} has the new section.`);
  const body =
    'Written by `liftlock changelog` after the release. Close and reopen this pull request to run its checks.';
  const { data: pull } = await github.rest.pulls.create({ owner, repo, base, head: BRANCH, title: message, body });
  core.info(`#${pull.number} has the new section.`);
};

/** The answer, or undefined for this one status. */
function orNothing(answer, status) {
  return answer.catch((error) => {
    if (error.status !== status) throw error;
  });
}
