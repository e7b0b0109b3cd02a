import { type Contract, docs, runner } from './contract.ts';

export interface Masked {
  readonly secrets: readonly string[];
  readonly text: string;
}

const MASKER = 'Sdk/DTLogging/Logging/SecretMasker.cs';
const ENCODERS = 'Sdk/DTLogging/Logging/ValueEncoders.cs';
const POWERSHELL = (name: string) => runner('Test/L0/Sdk/ValueEncodersL0.cs', name);
const base64 = (text: string) => Buffer.from(text).toString('base64');

const mask = (name: string, secret: string, text: string, expected: string, source: string) => ({
  name,
  given: { secrets: [secret], text },
  expected,
  source,
});

export const MASKS: Contract<Masked, string> = [
  mask(
    'a secret is masked',
    'hunter22',
    'it is hunter22!',
    'it is ***!',
    docs('workflow-commands#masking-a-value-in-a-log'),
  ),
  mask('every time', 'hunter22', 'hunter22, hunter22', '***, ***', runner(MASKER, 'MaskSecrets')),
  mask('within a word', 'hunter22', 'xhunter22x', 'x***x', runner(MASKER, 'MaskSecrets')),
  mask(
    'another spelling is another text',
    'hunter22',
    'Hunter22',
    'Hunter22',
    runner('Sdk/DTLogging/Logging/ValueSecret.cs', 'GetPositions'),
  ),
  mask('one letter is enough', 'q', 'quit', '***uit', runner(MASKER, 'AddValue')),
  mask('the empty secret masks nothing', '', 'a b', 'a b', runner(MASKER, 'AddValue')),
  mask(
    'each line of a secret is masked',
    'first\nsecond',
    'second, then first',
    '***, then ***',
    runner('Runner.Worker/Worker.cs', 'InitializeSecretMasker'),
  ),
  mask(
    'lines may end with a carriage return',
    'first\r\nsecond',
    'first second',
    '*** ***',
    runner('Runner.Worker/Worker.cs', 'InitializeSecretMasker'),
  ),
  mask(
    'and without the spaces around it',
    '  hunter22  ',
    'hunter22',
    '***',
    runner('Runner.Worker/Worker.cs', 'AddUserSuppliedSecret'),
  ),
  mask(
    'characters of expressions are plain',
    'a.c*',
    'abc a.c*',
    'abc ***',
    runner('Sdk/DTLogging/Logging/ValueSecret.cs', 'GetPositions'),
  ),
  mask('in base64', 'correct horse', base64('correct horse'), '***', runner(ENCODERS, 'Base64StringEscape')),
  mask(
    'in base64, behind one character',
    'correct horse',
    base64('ucorrect horse'),
    `${base64('uco')}***`,
    runner(ENCODERS, 'Base64StringEscapeShift2'),
  ),
  mask(
    'in base64, behind two characters',
    'correct horse',
    base64('u:correct horse'),
    `${base64('u:c')}***`,
    runner(ENCODERS, 'Base64StringEscapeShift1'),
  ),
  mask('in JSON', 'a"b\\c', '{"key":"a\\"b\\\\c"}', '{"key":"***"}', runner(ENCODERS, 'JsonStringEscape')),
  mask('in a URL', 'p@ss/w&rd', '?q=p%40ss%2Fw%26rd', '?q=***', runner(ENCODERS, 'UriDataEscape')),
  mask(
    'in a URL, with the marks that JavaScript leaves',
    "it's(me)!",
    'it%27s%28me%29%21',
    '***',
    runner(ENCODERS, 'UriDataEscape'),
  ),
  mask('in XML', `a<b>&"c'`, 'a&lt;b&gt;&amp;&quot;c&apos;', '***', runner(ENCODERS, 'XmlDataEscape')),
  mask('in an expression', "it's", "it''s", '***', runner(ENCODERS, 'ExpressionStringEscape')),
  mask('as an argument', 'say "hi"', 'say \\"hi\\"', '***', runner(ENCODERS, 'CommandLineArgumentEscape')),
  mask('without its double quotes', '"long secret"', 'long secret', '***', runner(ENCODERS, 'TrimDoubleQuotes')),
  mask(
    'a short one in double quotes is masked with them only',
    '"short"',
    'short "short"',
    'short ***',
    runner(ENCODERS, 'TrimDoubleQuotes'),
  ),
  mask(
    'before the last & as PowerShell prints it',
    'abcdef&ghijkl',
    'abcdef& !',
    '*** !',
    POWERSHELL('PowerShellPreAmpersandEscape_IsCultureInvariant'),
  ),
  mask(
    'behind the last & as PowerShell prints it',
    'abcdef&ghijkl',
    'ghijkl !',
    '*** !',
    POWERSHELL('PowerShellPostAmpersandEscape_IsCultureInvariant'),
  ),
  mask(
    'behind &+ one character is left out',
    'abc&+ghijklm',
    'ghijklm',
    'g***',
    POWERSHELL('PowerShellPostAmpersandEscape_IsCultureInvariant'),
  ),
  mask(
    'before &+ the mark belongs to it',
    'abcdef&+ghijkl',
    'abcdef&+',
    '***',
    POWERSHELL('PowerShellPreAmpersandEscape_IsCultureInvariant'),
  ),
  mask(
    'a part of less than six characters is no secret',
    'ab&cd',
    'ab& cd',
    'ab& cd',
    POWERSHELL('PowerShellPreAmpersandEscape_IsCultureInvariant'),
  ),
  {
    name: 'secrets that overlap are one mask',
    given: { secrets: ['abcd', 'cdef'], text: '-abcdef-' },
    expected: '-***-',
    source: runner(MASKER, 'MaskSecrets'),
  },
  {
    name: 'secrets that touch are one mask',
    given: { secrets: ['abc', 'def'], text: '-abcdef-' },
    expected: '-***-',
    source: runner(MASKER, 'MaskSecrets'),
  },
  {
    name: 'of secrets within each other the longest is masked',
    given: { secrets: ['abc', 'xabcx'], text: '-xabcx-abc-' },
    expected: '-***-***-',
    source: runner(MASKER, 'MaskSecrets'),
  },
  {
    name: 'a secret that overlaps itself is one mask',
    given: { secrets: ['aba'], text: '-ababa-' },
    expected: '-***-',
    source: runner('Sdk/DTLogging/Logging/ValueSecret.cs', 'GetPositions'),
  },
];
