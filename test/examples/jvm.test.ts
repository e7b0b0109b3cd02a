import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { git, removeTemporaryFolders, temporaryFolder, write } from '../rehearsal/rehearse.ts';

afterAll(removeTemporaryFolders);

const REPORT = '<testsuite tests="1"><testcase classname="AppTest" name="greets"/></testsuite>';

/** Wrappers in place of Maven and Gradle, which would have to fetch their plug-ins: each does what its arguments ask for. */
const MVNW = `#!/bin/bash
set -euo pipefail
case " $* " in
  *" versions:set "*) version=$(sed 's/.*-DnewVersion=\\([^ ]*\\).*/\\1/' <<< "$*"); sed -i "s|<version>[^<]*|<version>$version|" pom.xml ;;
  *" package "*) mkdir -p target; cp pom.xml "target/orders-$(sed -n 's|.*<version>\\(.*\\)</version>.*|\\1|p' pom.xml).jar" ;;
  *" verify "*) mkdir -p target/surefire-reports; echo '${REPORT}' > target/surefire-reports/TEST-AppTest.xml ;;
esac
`;
const GRADLEW = `#!/bin/bash
set -euo pipefail
case " $* " in
  *" assemble "*) all="$*"; mkdir -p build/libs; echo jar > "build/libs/billing-\${all##*=}.jar" ;;
  *" test "*) mkdir -p build/test-results/test; echo '${REPORT}' > build/test-results/test/TEST-AppTest.xml ;;
esac
`;

function liftlock(repo: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli/index.js'), ...args], {
    cwd: repo,
    encoding: 'utf8',
  });
  return { status, stdout, said: `${stdout}${stderr}` };
}

test('a Maven and a Gradle project, set up by init, pass check and are rehearsed to their release', () => {
  const repo = temporaryFolder();
  git(repo, '-c', 'init.defaultBranch=main', 'init', '--quiet');
  const pom = '<project>\n<artifactId>orders</artifactId>\n<version>1.0-SNAPSHOT</version>\n</project>\n';
  write(repo, {
    '.gitignore': 'target/\nbuild/\n',
    'orders/pom.xml': pom,
    'orders/mvnw': MVNW,
    'orders/src/test/java/AppTest.java': '',
    'billing/build.gradle.kts': '',
    'billing/gradlew': GRADLEW,
    'billing/src/test/java/AppTest.java': '',
  });
  for (const wrapper of ['orders/mvnw', 'billing/gradlew']) chmodSync(join(repo, wrapper), 0o755);
  const commit = (message: string) => {
    git(repo, 'add', '--all');
    git(repo, 'commit', '--quiet', '--message', message);
  };
  commit('feat: begin');
  expect(liftlock(repo, 'init', '--yes', '--suite', `acme/liftlock@${'a'.repeat(40)}`)).toMatchObject({ status: 0 });
  expect(liftlock(repo, 'check')).toMatchObject({ status: 0, said: expect.stringContaining('No problems found') });
  commit('ci: release with Liftlock');
  const { status, stdout, said } = liftlock(repo, 'rehearse', '--repo', '.', '--approve', '--json');
  expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
  const { releases } = JSON.parse(stdout) as { releases: { assets: { name: string }[] }[] };
  const jars = releases.flatMap(({ assets }) => assets.map(({ name }) => name)).filter((name) => name.endsWith('.jar'));
  expect(jars.sort()).toEqual(['billing-0.1.0.jar', 'orders-0.1.0.jar']);
}, 60_000);
