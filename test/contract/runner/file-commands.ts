import { type Contract, docs, runner } from './contract.ts';

/** What a process wrote, by the name of the file in the `github` context. */
export type Written = Partial<Record<'output' | 'env' | 'path' | 'state' | 'step_summary', string>>;

/** What came of it; what did not change is left out. */
export interface Applied {
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, string>>;
  readonly paths?: readonly string[];
  readonly summary?: string;
  readonly failed?: true;
  /** Lines of the log. */
  readonly says?: readonly string[];
}

const FILE = 'Runner.Worker/FileCommandManager.cs';
const PAIRS = runner(FILE, 'EnvFileKeyValuePairs');
const OUTPUT_TESTS = (name: string) => runner('Test/L0/Worker/SetOutputFileCommandL0.cs', name);
const refused = (file: string, why: string) => ({
  failed: true as const,
  says: [`##[error]Unable to process file command '${file}' successfully.`, `##[error]${why}`],
});
const tooLarge =
  '##[error]$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1025k. For more information see: ' +
  'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary';

export const FILE_COMMANDS: Contract<Written, Applied> = [
  {
    name: 'a name and a value',
    given: { output: 'color=deep blue\n' },
    expected: { outputs: { color: 'deep blue' } },
    source: docs('workflow-commands#setting-an-output-parameter'),
  },
  {
    name: 'the last line may lack its end',
    given: { output: 'a=1\nb=2' },
    expected: { outputs: { a: '1', b: '2' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Simple_MultipleValues'),
  },
  {
    name: 'an empty value is a value',
    given: { output: 'a=\n' },
    expected: { outputs: { a: '' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Simple_EmptyValue'),
  },
  {
    name: 'only the first = parts name and value',
    given: { output: 'a==x\nb=y=\nc=1=2=3\n' },
    expected: { outputs: { a: '=x', b: 'y=', c: '1=2=3' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Simple_SpecialCharacters'),
  },
  {
    name: 'a << behind the = belongs to the value',
    given: { output: 'shift=1<<8\n' },
    expected: { outputs: { shift: '1<<8' } },
    source: PAIRS,
  },
  {
    name: 'spaces around the = are kept',
    given: { output: 'a = 1 \n' },
    expected: { outputs: { 'a ': ' 1 ' } },
    source: PAIRS,
  },
  {
    name: 'empty lines between pairs are passed over',
    given: { output: '\n\na=1\n\nb=2\n\n' },
    expected: { outputs: { a: '1', b: '2' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Simple_SkipEmptyLines'),
  },
  {
    name: 'a byte order mark is passed over',
    given: { output: '\uFEFFa=1\n' },
    expected: { outputs: { a: '1' } },
    source: OUTPUT_TESTS('WriteContent'),
  },
  {
    name: 'an empty file changes nothing',
    given: { output: '', env: '', state: '', path: '' },
    expected: {},
    source: OUTPUT_TESTS('SetOutputFileCommand_EmptyFile'),
  },
  {
    name: 'a value of several lines ends at its delimiter',
    given: { output: 'notes<<END\nfirst\nsecond\nEND\n' },
    expected: { outputs: { notes: 'first\nsecond' } },
    source: docs('workflow-commands#multiline-strings'),
  },
  {
    name: 'a value of no lines is empty',
    given: { output: 'notes<<END\nEND\n' },
    expected: { outputs: { notes: '' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Heredoc_EmptyValue'),
  },
  {
    name: 'empty lines inside a value are kept',
    given: { output: 'notes<<END\n\none\n\nEND\n' },
    expected: { outputs: { notes: '\none\n' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Heredoc_SpecialCharacters'),
  },
  {
    name: 'a pair inside a value is text',
    given: { output: 'notes<<END\na=1\nb<<X\nEND\n' },
    expected: { outputs: { notes: 'a=1\nb<<X' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Heredoc_SpecialCharacters'),
  },
  {
    name: 'the delimiter may begin with = or <',
    given: { output: 'a<<=E\n1\n=E\nb<<<E\n2\n<E\n' },
    expected: { outputs: { a: '1', b: '2' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Heredoc_SpecialCharacters'),
  },
  {
    name: 'the delimiter stands alone: with a space before it, it is text',
    given: { output: 'a<<END\n END\nEND \nEND\n' },
    expected: { outputs: { a: ' END\nEND ' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Heredoc_SpecialCharacters'),
  },
  {
    name: 'the delimiter differs by case',
    given: { output: 'a<<End\nEND\nEnd\n' },
    expected: { outputs: { a: 'END' } },
    source: PAIRS,
  },
  {
    name: 'the delimiter may be the last of the file without a line end',
    given: { output: 'a<<END\n1\nEND' },
    expected: { outputs: { a: '1' } },
    source: OUTPUT_TESTS('SetOutputFileCommand_Heredoc'),
  },
  {
    name: 'on Linux and macOS a carriage return belongs to name, delimiter and value',
    given: { output: 'a=1\r\nb<<END\r\n2\r\nEND\r\n' },
    expected: { outputs: { a: '1\r', b: '2\r' } },
    source: runner(FILE, 'EnvFileKeyValuePairs.ReadLine'),
  },
  {
    name: 'a line without = and << is refused',
    given: { output: 'just text\n' },
    expected: refused('output', "Invalid format 'just text'"),
    source: PAIRS,
  },
  {
    name: 'a << without a name is refused',
    given: { output: '<<END\n1\nEND\n' },
    expected: refused('output', "Invalid format '<<END'. Name must not be empty and delimiter must not be empty"),
    source: PAIRS,
  },
  {
    name: 'a << without a delimiter is refused',
    given: { output: 'a<<\n1\n' },
    expected: refused('output', "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty"),
    source: PAIRS,
  },
  {
    name: 'a = without a name makes a value without a name: the check looks at the whole line',
    given: { output: '=1\n' },
    expected: { outputs: { '': '1' } },
    source: PAIRS,
  },
  {
    name: 'a delimiter that never comes is refused',
    given: { env: 'A<<END\n1\n2\n' },
    expected: refused('env', "Invalid value. Matching delimiter not found 'END'"),
    source: OUTPUT_TESTS('SetOutputFileCommand_Heredoc_MissingNewLine'),
  },
  {
    name: 'a value whose last line lacks its end is refused',
    given: { output: 'a<<END\n1 END' },
    expected: refused('output', 'Invalid value. EOF marker missing new line.'),
    source: OUTPUT_TESTS('SetOutputFileCommand_Heredoc_MissingNewLineMultipleLines'),
  },
  {
    name: 'what stands before the fault is kept',
    given: { output: 'a=1\nfault\nb=2\n' },
    expected: { outputs: { a: '1' }, ...refused('output', "Invalid format 'fault'") },
    source: PAIRS,
  },
  {
    name: 'a fault in one file does not stop the others',
    given: { output: 'fault\n', env: 'A=1\n', path: '/opt/bin\n', state: 'pid=7\n' },
    expected: {
      env: { A: '1' },
      paths: ['/opt/bin'],
      state: { pid: '7' },
      ...refused('output', "Invalid format 'fault'"),
    },
    source: runner(FILE, 'FileCommandManager.ProcessFiles'),
  },
  {
    name: 'a name that is written twice has its last value',
    given: { output: 'a=1\na=2\n', env: 'A=1\nA=2\n' },
    expected: { outputs: { a: '2' }, env: { A: '2' } },
    source: runner('Runner.Worker/StepsContext.cs', 'SetOutput'),
  },
  {
    name: 'outputs do not differ by case: the first spelling stays, with the last value',
    given: { output: 'Version=1\nversion=2\n' },
    expected: { outputs: { Version: '2' } },
    source: runner('Sdk/DTPipelines/Pipelines/ContextData/DictionaryContextData.cs', 'this[String key]'),
  },
  {
    name: 'state does not differ by case either',
    given: { state: 'Pid=1\npid=2\n' },
    expected: { state: { Pid: '2' } },
    source: runner(FILE, 'SaveStateFileCommand.ProcessCommand'),
  },
  {
    name: 'variables differ by case on Linux and macOS',
    given: { env: 'Path=1\nPATH_=2\npath=3\n' },
    expected: { env: { Path: '1', PATH_: '2', path: '3' } },
    source: runner('Runner.Common/Util/VarUtil.cs', 'EnvironmentVariableKeyComparer'),
  },
  {
    name: 'NODE_OPTIONS is refused and does not fail the step',
    given: { env: 'NODE_OPTIONS=--inspect\nnode_options=x\nA=1\n' },
    expected: {
      env: { A: '1' },
      says: [
        "##[error]Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
        "##[error]Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      ],
    },
    source: docs('workflow-commands#setting-an-environment-variable'),
  },
  {
    name: 'each line of GITHUB_PATH is a folder, the last one first in PATH',
    given: { path: '/one\n/two words\n' },
    expected: { paths: ['/one', '/two words'] },
    source: docs('workflow-commands#adding-a-system-path'),
  },
  {
    name: 'a folder that is added again moves to the front of PATH',
    given: { path: '/one\n/two\n/one\n' },
    expected: { paths: ['/two', '/one'] },
    source: runner(FILE, 'AddPathFileCommand.ProcessCommand'),
  },
  {
    name: 'empty lines of GITHUB_PATH are passed over, whatever ends its lines',
    given: { path: '\r\n/one\r\n\n/two\n' },
    expected: { paths: ['/one', '/two'] },
    source: runner(FILE, 'AddPathFileCommand.ProcessCommand'),
  },
  {
    name: 'a summary is taken as it is',
    given: { step_summary: '# Released\n\n- one\n' },
    expected: { summary: '# Released\n\n- one\n' },
    source: docs('workflow-commands#adding-a-job-summary'),
  },
  {
    name: 'a summary of 1 MiB is the longest',
    given: { step_summary: 'x'.repeat(1024 * 1024) },
    expected: { summary: 'x'.repeat(1024 * 1024) },
    source: docs('workflow-commands#step-isolation-and-limits'),
  },
  {
    name: 'a longer summary is dropped with an error, and the step does not fail',
    given: { step_summary: 'x'.repeat(1025 * 1024) },
    expected: { says: [tooLarge] },
    source: runner(FILE, 'CreateStepSummaryCommand.ProcessCommand'),
  },
];
