import { type CommandEffects, CommandProcessor } from './command-processor.ts';
import { ProblemMatchers } from './problem-matchers.ts';
import { SecretMasker } from './secret-masker.ts';
import { type StepEvent, StepLog } from './step-log.ts';

function processorFor(options: { allowUnsecureCommands?: boolean; debug?: boolean } = {}) {
  const events: StepEvent[] = [];
  const changes: string[] = [];
  const masker = new SecretMasker();
  const log = new StepLog({ masker, budget: { annotations: 50 }, emit: (event) => events.push(event) });
  const effects: CommandEffects = {
    setOutput: (name, value) => changes.push(`output ${name}=${value}`),
    saveState: (name, value) => changes.push(`state ${name}=${value}`),
    setEnv: (name, value) => changes.push(`env ${name}=${value}`),
    addPath: (path) => changes.push(`path ${path}`),
    fail: () => changes.push('fail'),
    notRehearsed: (what) => changes.push(`not rehearsed: ${what}`),
  };
  const processor = new CommandProcessor({
    log,
    masker,
    effects,
    matchers: new ProblemMatchers(),
    workspace: '/work/product',
    allowUnsecureCommands: options.allowUnsecureCommands ?? false,
    debug: options.debug ?? false,
  });
  return {
    events,
    changes,
    print: (...lines: string[]) => {
      for (const line of lines) processor.process(line);
      return events.flatMap((event) => (event.type === 'log' ? [event.line] : []));
    },
    annotations: () => events.flatMap((event) => (event.type === 'annotation' ? [event] : [])),
  };
}

test('what is no command is shown as it is', () => {
  expect(processorFor().print('plain', 'std::vector', '')).toEqual(['plain', 'std::vector', '']);
});

test('an error becomes a line and an annotation, its file relative to the workspace', () => {
  const step = processorFor();
  expect(step.print('::error file=/work/product/src/a.ts,line=3,title=Broken::It is%0Abroken')).toEqual([
    '##[error]It is',
    'broken',
  ]);
  expect(step.annotations()).toEqual([
    {
      type: 'annotation',
      level: 'error',
      title: 'Broken',
      message: 'It is\nbroken',
      file: 'src/a.ts',
      line: 3,
    },
  ]);
});

test('ten annotations of each level are enough, the lines go on', () => {
  const step = processorFor();
  for (let n = 0; n < 12; n++) step.print(`::warning::${n}`, `::notice::${n}`);
  expect(step.annotations()).toHaveLength(20);
  expect(step.print()).toHaveLength(24);
});

test('an annotation is cut at 4096 characters', () => {
  const step = processorFor();
  step.print(`::notice::${'x'.repeat(5000)}`);
  expect(step.annotations()[0]?.message).toHaveLength(4096);
});

test('groups are events, and the next one ends the one before', () => {
  const step = processorFor();
  step.print('::group::One', 'in', '::group::Two', '::endgroup::', '::endgroup::');
  expect(step.events.map((event) => event.type)).toEqual([
    'group-started',
    'log',
    'group-ended',
    'group-started',
    'group-ended',
  ]);
});

test('a mask works from the next line on', () => {
  expect(processorFor().print('s3cret', '::add-mask::s3cret', 'it is s3cret')).toEqual(['s3cret', 'it is ***']);
});

test('an empty mask is a warning', () => {
  expect(processorFor().print('::add-mask::')).toEqual([
    "##[warning]Can't add secret mask for empty string in ##[add-mask] command.",
  ]);
});

test('commands rest between stop-commands and its token', () => {
  const step = processorFor();
  const lines = step.print('::stop-commands::t0ken-of-mine', '::error::no', '::T0KEN-of-mine::', '::notice::yes');
  expect(lines).toEqual([
    '::stop-commands::t0ken-of-mine',
    '::error::no',
    '::***::'.replace('***', 'T0KEN-of-mine'),
    '##[notice]yes',
  ]);
  expect(step.annotations()).toHaveLength(1);
});

test.each(['', 'pause-logging', 'warning', 'stop-commands'])('%j stops no commands', (token) => {
  const step = processorFor();
  step.print(`::stop-commands::${token}`);
  expect(step.changes).toEqual(['fail']);
});

test('the old commands for outputs and state still work', () => {
  const step = processorFor();
  step.print('::set-output name=a::1', '::save-state name=b::2', '::set-output::3');
  expect(step.changes).toEqual(['output a=1', 'state b=2', 'fail']);
  expect(step.annotations().map(({ message }) => message)).toEqual([
    "Unable to process command '::set-output::3' successfully.",
    "Required field 'name' is missing in ##[set-output] command.",
  ]);
});

test('set-env and add-path need permission', () => {
  const careful = processorFor();
  careful.print('::set-env name=A::1', '::add-path::/bin');
  expect(careful.changes).toEqual(['fail', 'fail']);
  expect(careful.annotations()[1]?.message).toContain('The `set-env` command is disabled.');
  const careless = processorFor({ allowUnsecureCommands: true });
  careless.print('::set-env name=A::1', '::set-env name=node_options::--inspect', '::add-path::/bin');
  expect(careless.changes).toEqual(['env A=1', 'path /bin']);
});

test('commands are shown while echo is on', () => {
  expect(
    processorFor().print(
      '::set-output name=a::1',
      '::echo::on',
      '::set-output name=a::2',
      '::echo::off',
      '::echo::what',
    ),
  ).toEqual([
    '::set-output name=a::2',
    '::echo::off',
    "##[error]Unable to process command '::echo::what' successfully.",
    "##[error]Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: 'what'.",
  ]);
});

test('debug lines are shown only when debugging', () => {
  expect(processorFor().print('::debug::hm')).toEqual([]);
  expect(processorFor({ debug: true }).print('::debug::hm')).toEqual(['##[debug]hm']);
});

test('a problem matcher whose file is not there fails the step', () => {
  const step = processorFor();
  step.print('::add-matcher::x.json');
  expect(step.changes).toEqual(['fail']);
});
