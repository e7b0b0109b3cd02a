import { RELEASE_YML } from '../../packages/rehearsal/src/sample/files/pipeline.ts';

/** The smallest configuration: a library, whose release itself is what is approved. */
export const LIFTLOCK_YML = `components: [{ name: app, path: ., artifacts: ["out/*.txt"] }]
build: { steps: [{ name: pack, commands: [mkdir -p out, "cat lib/*.txt > out/words-$LIFTLOCK_VERSION.txt"] }] }
test: { suites: [{ name: unit, kind: unit, commands: [sh check.sh] }] }
environments:
  - { name: staging }
  - { name: production, after: [staging], release: true }
`;

/** Something unlike the sample: no Node, no service, another layout. */
export const LIBRARY: Readonly<Record<string, string>> = {
  'lib/one.txt': 'one\n',
  'lib/two.txt': 'two\n',
  'check.sh': 'test "$(cat lib/one.txt)" = one\n',
  '.github/liftlock.yml': LIFTLOCK_YML,
  '.github/workflows/ship.yaml': RELEASE_YML.replace(/ {8}env:\n(?: {10}.*\n)+/g, ''),
  '.github/workflows/other.yml':
    'on: push\njobs: { hello: { runs-on: ubuntu-latest, steps: [{ run: echo hello }] } }\n',
};
