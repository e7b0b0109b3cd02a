import { type Contract, docs, runner } from './contract.ts';

/** What a process printed, line by line. */
export interface Printed {
  readonly lines: readonly string[];
  /** ACTIONS_ALLOW_UNSECURE_COMMANDS */
  readonly unsecure?: boolean;
  /** ACTIONS_STEP_DEBUG */
  readonly debug?: boolean;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What came of it; what did not happen is left out. */
export interface Done {
  readonly log?: readonly string[];
  /** `level title file:line message` */
  readonly annotations?: readonly string[];
  readonly changes?: readonly string[];
}

const COMMAND = 'Runner.Common/ActionCommand.cs';
const MANAGER = 'Runner.Worker/ActionCommandManager.cs';
const V1 = runner('Test/L0/Worker/ActionCommandL0.cs', 'CommandParserTest');
const V2 = runner('Test/L0/Worker/ActionCommandL0.cs', 'CommandParserV2Test');
const ISSUE = runner(MANAGER, 'IssueCommandExtension');
const RANGE = runner(MANAGER, 'IssueCommandExtension.ValidateLinesAndColumns');

/** A matcher for lines such as `ERROR: it broke`. */
const matcher = (owner: string, word: string) =>
  JSON.stringify({ problemMatcher: [{ owner, pattern: [{ regexp: `^${word}: (.+)$`, message: 1 }] }] });

const unable = (what: string, why: string) => [
  `##[error]Unable to process command '${what}' successfully.`,
  `##[error]${why}`,
];
const told = (what: string, why: string) => [
  `error   Unable to process command '${what}' successfully.`,
  `error   ${why}`,
];
const failure = (what: string, why: string): Done => ({
  log: unable(what, why),
  annotations: told(what, why),
  changes: ['fail'],
});
const disabled = (command: string) =>
  `The \`${command}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`;

/** The message of a warning, from one command. */
const notice = (name: string, line: string, message: string, source: string) => ({
  name,
  given: { lines: [line] },
  expected: { log: [`##[notice]${message}`], annotations: [`notice   ${message}`] },
  source,
});
/** Where an annotation points. */
const place = (name: string, properties: string, where: string, source: string) => ({
  name,
  given: { lines: [`::warning ${properties}::x`] },
  expected: { log: ['##[warning]x'], annotations: [`warning ${where} x`] },
  source,
});
const text = (name: string, line: string, source: string) => ({
  name,
  given: { lines: [line] },
  expected: { log: [line] },
  source,
});
const output = (name: string, line: string, change: string, source: string) => ({
  name,
  given: { lines: [line] },
  expected: { changes: [change] },
  source,
});

export const WORKFLOW_COMMANDS: Contract<Printed, Done> = [
  notice('a command has a name and data', '::notice::done', 'done', docs('workflow-commands#setting-a-notice-message')),
  notice('a command may be indented', '  \t::notice::done', 'done', V2),
  notice('a command is known in any case', '::NoTice::done', 'done', runner(MANAGER, '_registeredCommands')),
  notice('colons in the data are text', '::notice::a::b:c', 'a::b:c', V2),
  notice('the data keeps its spaces', '::notice:: a ', ' a ', runner(COMMAND, 'TryParseV2')),
  notice('the data may be empty', '::notice::', '', V2),
  notice('an escaped percent sign is one character', '::notice::100%25', '100%', V2),
  notice('a percent sign is unescaped last', '::notice::%250A', '%0A', V2),
  notice('%3A and %2C are text in data', '::notice::%3A%2C', '%3A%2C', runner(COMMAND, '_escapeDataMappings')),
  notice('the old form is found anywhere in a line', '12:00 ##[notice]done', 'done', V1),
  notice('the old form unescapes ; and ] in its data', '##[notice]%3B%5D%25', ';]%', V1),
  text('a command does not begin in the middle of a line', 'see ::notice::done', V2),
  text('a name that nobody knows is text', '::deploy::now', runner(COMMAND, 'TryParseV2')),
  text('without the second :: it is text', '::notice done', runner(COMMAND, 'TryParseV2')),
  text('the old form without ] is text', '##[notice done', runner(COMMAND, 'TryParse')),
  text('a path of C++ is text', 'std::vector<a::b>', runner(COMMAND, 'TryParseV2')),
  output(
    'the old command for outputs works',
    '::set-output name=a::1',
    'output a=1',
    runner(MANAGER, 'SetOutputCommandExtension'),
  ),
  output(
    'the old command for state works',
    '::save-state name=pid::7',
    'state pid=7',
    runner(MANAGER, 'SaveStateCommandExtension'),
  ),
  output('the old form parts properties by ;', '##[set-output name=a%3Bb;x=1;]2', 'output a;b=2', V1),
  output('properties are unescaped, : and , too', '::set-output name=a%3Ab%2Cc%25::1', 'output a:b,c%=1', V2),
  output('a property without a value is passed over', '::set-output x=,name=a,y=::1', 'output a=1', V2),
  output('property names have no case', '::set-output NAME=a::1', 'output a=1', runner(COMMAND, '_properties')),
  output(
    '= at the start of a value is lost, later ones stay',
    '::set-output name==a=b::1',
    'output a=b=1',
    runner(COMMAND, 'StringSplitOptions.RemoveEmptyEntries'),
  ),
  output(
    'of a property that is given twice the last one counts',
    '::set-output name=a,name=b::1',
    'output b=1',
    runner(COMMAND, 'TryParseV2'),
  ),
  {
    name: 'an output without a name fails the step',
    given: { lines: ['::set-output::1'] },
    expected: failure('::set-output::1', "Required field 'name' is missing in ##[set-output] command."),
    source: runner(MANAGER, 'SetOutputCommandExtension'),
  },
  {
    name: 'state without a name fails the step',
    given: { lines: ['::save-state name=::1'] },
    expected: failure('::save-state name=::1', "Required field 'name' is missing in ##[save-state] command."),
    source: runner(MANAGER, 'SaveStateCommandExtension'),
  },
  {
    name: 'set-env is disabled',
    given: { lines: ['::set-env name=A::1'] },
    expected: failure('::set-env name=A::1', disabled('set-env')),
    source: runner('Runner.Common/Constants.cs', 'UnsupportedCommandMessageDisabled'),
  },
  {
    name: 'add-path is disabled',
    given: { lines: ['::add-path::/opt/bin'] },
    expected: failure('::add-path::/opt/bin', disabled('add-path')),
    source: runner('Runner.Common/Constants.cs', 'UnsupportedCommandMessageDisabled'),
  },
  {
    name: 'who allows unsecure commands has set-env and add-path back',
    given: { lines: ['::set-env name=A::1', '::add-path::/opt/bin'], unsecure: true },
    expected: { changes: ['env A=1', 'path /opt/bin'] },
    source: runner(MANAGER, 'SetEnvCommandExtension'),
  },
  {
    name: 'NODE_OPTIONS is refused there, too, and the step does not fail',
    given: { lines: ['::set-env name=node_options::x'], unsecure: true },
    expected: {
      log: ["##[error]Can't update NODE_OPTIONS environment variable using ::set-env:: command."],
      annotations: ["error   Can't update NODE_OPTIONS environment variable using ::set-env:: command."],
    },
    source: runner(MANAGER, 'SetEnvCommandExtension._setEnvBlockList'),
  },
  {
    name: 'error and warning are lines and annotations, with a title',
    given: { lines: ['::error title=Broken::no', '::warning::careful'] },
    expected: { log: ['##[error]no', '##[warning]careful'], annotations: ['error Broken  no', 'warning   careful'] },
    source: docs('workflow-commands#setting-an-error-message'),
  },
  {
    name: 'a message of several lines is one annotation',
    given: { lines: ['::error::first%0Asecond'] },
    expected: { log: ['##[error]first', 'second'], annotations: ['error   first\nsecond'] },
    source: V2,
  },
  place(
    'an annotation points at a file and a line',
    'file=src/a.ts,line=7',
    ' src/a.ts:7',
    docs('workflow-commands#setting-a-warning-message'),
  ),
  place(
    'a file inside of the workspace is told from there',
    'file=/work/product/src/a.ts,line=7',
    ' src/a.ts:7',
    ISSUE,
  ),
  place('a file outside of it is told as it is', 'file=/etc/hosts,line=7', ' /etc/hosts:7', ISSUE),
  place('endLine stands for a line that is not given', 'file=a,endLine=9', ' a:9', RANGE),
  place('a range that ends before it begins has no line', 'file=a,line=9,endLine=3', ' a', RANGE),
  place('a line that is no number is no line', 'file=a,line=7x', ' a', RANGE),
  {
    name: 'a step has ten annotations of each level, and all of its lines',
    given: { lines: Array.from({ length: 11 }, (_, n) => `::notice::${n}`).concat('::error::x') },
    expected: {
      log: [...Array.from({ length: 11 }, (_, n) => `##[notice]${n}`), '##[error]x'],
      annotations: [...Array.from({ length: 10 }, (_, n) => `notice   ${n}`), 'error   x'],
    },
    source: runner('Runner.Worker/ExecutionContext.cs', 'AddIssue'),
  },
  {
    name: 'an annotation is cut at 4096 characters, its line is not',
    given: { lines: [`::notice::${'x'.repeat(5000)}`] },
    expected: { log: [`##[notice]${'x'.repeat(5000)}`], annotations: [`notice   ${'x'.repeat(4096)}`] },
    source: runner('Runner.Worker/ExecutionContext.cs', '_maxIssueMessageLength'),
  },
  {
    name: 'debug lines are not shown',
    given: { lines: ['::debug::hm'] },
    expected: {},
    source: docs('workflow-commands#setting-a-debug-message'),
  },
  {
    name: 'debug lines are shown where debugging is on',
    given: { lines: ['::debug::hm'], debug: true },
    expected: { log: ['##[debug]hm'] },
    source: docs('workflow-commands#setting-a-debug-message'),
  },
  {
    name: 'commands are not shown, and shown while echo is on',
    given: {
      lines: [
        '::set-output name=a::1',
        '::echo::on',
        '::set-output name=b::2',
        '::echo::off',
        '::set-output name=c::3',
      ],
    },
    expected: {
      log: ['::set-output name=b::2', '::echo::off'],
      changes: ['output a=1', 'output b=2', 'output c=3'],
    },
    source: docs('workflow-commands#echoing-command-outputs'),
  },
  {
    name: 'echo takes its word in any case and with spaces',
    given: { lines: ['::echo::ON', '::save-state name=a::1', '::echo::Off   ', '::save-state name=b::2'] },
    expected: { log: ['::save-state name=a::1', '::echo::Off   '], changes: ['state a=1', 'state b=2'] },
    source: runner('Test/L0/Worker/ActionCommandManagerL0.cs', 'EchoProcessCommand'),
  },
  {
    name: 'echo of another word fails the step',
    given: { lines: ['::echo::maybe'] },
    expected: failure(
      '::echo::maybe',
      "Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: 'maybe'.",
    ),
    source: runner('Test/L0/Worker/ActionCommandManagerL0.cs', 'EchoProcessCommandInvalid'),
  },
  {
    name: 'where debugging is on, commands are shown from the start',
    given: { lines: ['::set-output name=a::1'], debug: true },
    expected: { log: ['::set-output name=a::1'], changes: ['output a=1'] },
    source: runner('Test/L0/Worker/ActionCommandManagerL0.cs', 'EchoProcessCommandDebugOn'),
  },
  {
    name: 'a mask that is echoed is masked already',
    given: { lines: ['::echo::on', '::add-mask::hunter22', 'it is hunter22'] },
    expected: { log: ['::add-mask::***', 'it is ***'] },
    source: runner(MANAGER, 'AddMaskCommandExtension'),
  },
  {
    name: 'an empty mask is a warning',
    given: { lines: ['::add-mask::  '] },
    expected: {
      log: ["##[warning]Can't add secret mask for empty string in ##[add-mask] command."],
      annotations: ["warning   Can't add secret mask for empty string in ##[add-mask] command."],
    },
    source: runner(MANAGER, 'AddMaskCommandExtension'),
  },
  {
    name: 'between stop-commands and its token commands are text',
    given: { lines: ['::stop-commands::pause-1234', '::error::no', '::pause-1234::', '::notice::yes'] },
    expected: {
      log: ['::stop-commands::pause-1234', '::error::no', '::***::', '##[notice]yes'],
      annotations: ['notice   yes'],
    },
    source: docs('workflow-commands#stopping-and-starting-workflow-commands'),
  },
  {
    name: 'the token goes on in any case and in the old form, and is known only once',
    given: { lines: ['::stop-commands::Token', '##[tOKEN]', '::token::'] },
    expected: { log: ['::stop-commands::Token', '##[tOKEN]', '::token::'] },
    source: runner('Test/L0/Worker/ActionCommandManagerL0.cs', 'StopProcessCommand'),
  },
  {
    name: 'a group begins, and the next one ends it',
    given: { lines: ['::group::One', 'a', '::group::Two', 'b', '::endgroup::', '::endgroup::'] },
    expected: { log: ['[One', 'a', ']', '[Two', 'b', ']'] },
    source: docs('workflow-commands#grouping-log-lines'),
  },
  {
    name: 'a problem matcher makes annotations, and the line is shown as it is',
    given: { lines: ['::add-matcher::m.json', 'BAD: it broke'], files: { 'm.json': matcher('a', 'BAD') } },
    expected: { log: ['BAD: it broke'], annotations: ['error   it broke'] },
    source: runner(MANAGER, 'AddMatcherCommandExtension'),
  },
  {
    name: 'a matcher without a file is a warning',
    given: { lines: ['::add-matcher::'] },
    expected: {
      log: ['##[warning]File path must be specified.'],
      annotations: ['warning   File path must be specified.'],
    },
    source: runner(MANAGER, 'AddMatcherCommandExtension'),
  },
  {
    name: 'a matcher is removed by its owner',
    given: {
      lines: ['::add-matcher::m.json', '::remove-matcher owner=A::', 'BAD: x'],
      files: { 'm.json': matcher('a', 'BAD') },
    },
    expected: { log: ['BAD: x'] },
    source: runner(MANAGER, 'RemoveMatcherCommandExtension'),
  },
  {
    name: 'matchers are removed by the file that names their owners',
    given: {
      lines: ['::add-matcher::m.json', '::add-matcher::n.json', '::remove-matcher::m.json', 'BAD: x', 'SAD: y'],
      files: { 'm.json': matcher('a', 'BAD'), 'n.json': matcher('b', 'SAD') },
    },
    expected: { log: ['BAD: x', 'SAD: y'], annotations: ['error   y'] },
    source: runner(MANAGER, 'RemoveMatcherCommandExtension'),
  },
  {
    name: 'a matcher is removed by owner or by file, not by both and not by nothing',
    given: { lines: ['::remove-matcher owner=a::m.json', '::remove-matcher::'] },
    expected: {
      log: [
        '##[warning]Either specify an owner name or a file path in ##[remove-matcher] command. Both values cannot be set.',
        '##[warning]Either an owner name or a file path must be specified in ##[remove-matcher] command.',
      ],
      annotations: [
        'warning   Either specify an owner name or a file path in ##[remove-matcher] command. Both values cannot be set.',
        'warning   Either an owner name or a file path must be specified in ##[remove-matcher] command.',
      ],
    },
    source: runner(MANAGER, 'RemoveMatcherCommandExtension'),
  },
];
