import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { removeTemporaryFolders, temporaryFolder, write } from '../rehearsal/rehearse.ts';

afterAll(removeTemporaryFolders);

/**
 * `aws s3 sync` into a folder, and the service of GitHub for tokens. Both write down what they were asked. A file is copied if
 * its size differs, or if it is newer than what the bucket has (AWS CLI reference: s3 sync).
 */
const COMMANDS = {
  aws: `#!/bin/bash
set -euo pipefail
[ "$1 $2" = "s3 sync" ]
bucket="$BUCKETS/\${4#s3://}"
mkdir -p "$bucket"
case "$*" in *--delete)
  (cd "$bucket" && find . -type f) | while read -r file; do [ -e "$3/$file" ] || rm "$bucket/$file"; done ;;
esac
(cd "$3" && find . -type f) | while read -r file; do
  mkdir -p "$(dirname "$bucket/$file")"
  if [ "$(stat -c %s "$3/$file")" != "$(stat -c %s "$bucket/$file" 2> /dev/null)" ] || [ "$3/$file" -nt "$bucket/$file" ]; then
    cp "$3/$file" "$bucket/$file"
  fi
done
echo "$(cat "$AWS_WEB_IDENTITY_TOKEN_FILE") as $AWS_ROLE_ARN: \${*:4}" >> "$BUCKETS/log"
`,
  curl: `#!/bin/bash
[ "$2 $3" = "-H Authorization: bearer job" ] || exit 22
echo '{"count":1,"value":"identity for '"\${4##*=}"'"}'
`,
};

let commands: string;
let repo: string;
let buckets: string;

beforeEach(() => {
  [commands, repo, buckets] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  write(commands, COMMANDS);
  for (const name of Object.keys(COMMANDS)) chmodSync(join(commands, name), 0o755);
  cpSync('examples/static-site', repo, { recursive: true });
});

function run(script: string, ...args: readonly string[]) {
  return spawnSync(join(repo, script), args, {
    cwd: repo,
    encoding: 'utf8',
    env: {
      PATH: `${commands}${delimiter}${process.env['PATH']}`,
      LIFTLOCK_VERSION: '1.2.0',
      LIFTLOCK_ARTIFACTS: join(repo, 'dist'),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?v=1',
      AWS_ROLE_ARN: 'arn:deployer',
      BUCKET: 'pages',
      BUCKETS: buckets,
    },
  });
}

test('deploy.sh copies the pages of the candidate with the identity of the job, and removes what is gone', () => {
  expect(run('build.sh').status).toBe(0);
  write(buckets, { 'pages/gone.html': 'old' });
  expect(run('deploy.sh')).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(buckets, 'pages')).sort()).toEqual(['index.html', 'style.css', 'version.json', 'visit.html']);
  expect(readFileSync(join(buckets, 'pages/version.json'), 'utf8')).toBe('{"version":"1.2.0"}\n');
  const as = 'identity for sts.amazonaws.com as arn:deployer: s3://pages';
  expect(readFileSync(join(buckets, 'log'), 'utf8')).toBe(`${as} --exclude *.html\n${as} --delete\n`);
});

test('deploy.sh brings an older version back, whose files have the sizes of the newer ones', () => {
  run('build.sh');
  const [older, newer] = ['1.2.0', '1.3.0'].map((version) => `{"version":"${version}"}\n`);
  write(buckets, { 'pages/version.json': newer ?? '' });
  expect(run('deploy.sh')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(buckets, 'pages/version.json'), 'utf8')).toBe(older);
});

test('check-links.sh finds a link that leads nowhere', () => {
  run('build.sh');
  const archive = join(repo, 'dist/site-1.2.0.tgz');
  expect(run('check-links.sh', archive)).toMatchObject({ status: 0, stderr: '' });
  rmSync(join(repo, 'site/visit.html'));
  run('build.sh');
  expect(run('check-links.sh', archive)).toMatchObject({ status: 1, stderr: 'no page has visit.html\n' });
});
