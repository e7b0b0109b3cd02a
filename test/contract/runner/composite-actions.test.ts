import { rehearse } from '../../../packages/rehearsal/src/runner/testing/rehearse.ts';
import { removeTemporaryFolders } from '../../../packages/rehearsal/src/runner/testing/temporary-folder.ts';
import { COMPOSITE_ACTIONS, type Composite } from './composite-actions.ts';
import { prove } from './contract.ts';

afterAll(removeTemporaryFolders);

const CASES = COMPOSITE_ACTIONS.map(({ given }, index) => ({ given, folder: `act-${index}` }));

/** All cases are steps of one job, which has failed before: a process each is enough. */
const said = rehearse(JSON.stringify({ on: 'push', jobs: { only: job() } }), {
  files: Object.assign({}, ...CASES.map(({ given, folder }) => filesOf(given, folder))) as Record<string, string>,
}).then((run) => sections(run.log('only')));

prove(COMPOSITE_ACTIONS, async (given) => {
  const { folder } = CASES.find((each) => each.given === given) ?? { folder: '' };
  return ((await said).get(folder) ?? []).map((line) => line.replaceAll(folder, 'FOLDER'));
});

function job(): object {
  const first = [{ uses: 'actions/checkout@v4' }, { id: 'first', run: 'echo "text=x" >> "$GITHUB_OUTPUT"; exit 1' }];
  return {
    'runs-on': 'ubuntu-latest',
    defaults: { run: { shell: 'env FROM_DEFAULT_SHELL=1 bash -e {0}' } },
    steps: [...first, ...CASES.flatMap(({ given, folder }) => stepsOf(given, folder))],
  };
}

function stepsOf({ step, after }: Composite, folder: string): object[] {
  const id = folder.replace('-', '');
  const last = after === undefined ? [] : [{ if: 'always()', run: after.replaceAll('steps.act.', `steps.${id}.`) }];
  return [
    { if: 'always()', run: `echo "== ${folder}"` },
    { id, if: 'always()', uses: `./${folder}`, ...step },
    ...last,
  ];
}

function filesOf({ inputs, outputs, steps, others = {} }: Composite, folder: string): Record<string, string> {
  const action = (part: { readonly steps?: readonly object[] }) => {
    const runs = {
      using: 'composite',
      steps: (part.steps ?? []).map((each) => ('run' in each ? { shell: 'bash', ...each } : each)),
    };
    return JSON.stringify({ name: 'A', description: 'A', ...part, steps: undefined, runs }).replaceAll(
      'FOLDER',
      folder,
    );
  };
  const inner = Object.entries(others).map(([name, part]) => [`${folder}-${name}/action.yml`, action(part)] as const);
  return {
    [`${folder}/action.yml`]: action({ ...(inputs && { inputs }), ...(outputs && { outputs }), steps }),
    ...Object.fromEntries(inner),
  };
}

/** What each case said, by its folder. */
function sections(lines: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let now: string[] = [];
  for (const line of lines) {
    if (line.startsWith('== ')) found.set(line.slice(3), (now = []));
    else if (line.startsWith('> ')) now.push(line.slice(2));
  }
  return found;
}
