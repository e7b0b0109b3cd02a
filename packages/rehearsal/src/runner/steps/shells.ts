import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How the text of a `run:` step becomes a process. */
export interface Shell {
  /** Full path of the program. */
  readonly program: string;
  /** Arguments; `{0}` is the script's path. */
  readonly format: string;
  readonly extension: string;
  wrap(script: string): string;
}

interface BuiltIn {
  readonly format: string;
  readonly extension: string;
  readonly wrap?: (script: string) => string;
}

/** PowerShell goes on after an error, and its exit code is not that of the last program. */
const powerShell: BuiltIn = {
  format: `-command ". '{0}'"`,
  extension: '.ps1',
  wrap: (script) =>
    `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};

/** actions/runner: ScriptHandlerHelpers.cs */
const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  bash: { format: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
  sh: { format: '-e {0}', extension: '.sh' },
  python: { format: '{0}', extension: '.py' },
  pwsh: powerShell,
  powershell: powerShell,
};

/** Finds the shell of a step. Without `shell:` it is `bash -e {0}`: no pipefail (actions/runner: ScriptHandler.cs). */
export function resolveShell(shell: string | undefined, path: string): Shell {
  if (shell === undefined || shell === '') {
    return unnamed(findProgram('bash', path) ?? requireProgram('sh', path));
  }
  return named(shell, (command) => requireProgram(command, path));
}

/** The container looks for the program. Without `shell:` it is `sh`, whatever else the image has (actions/runner: ScriptHandler.cs). */
export function shellInContainer(shell: string | undefined): Shell {
  return shell === undefined || shell === '' ? unnamed('sh') : named(shell, (command) => command);
}

function unnamed(program: string): Shell {
  return { program, format: '-e {0}', extension: '.sh', wrap: (script) => script };
}

function named(shell: string, find: (command: string) => string): Shell {
  const space = shell.indexOf(' ');
  const command = space < 0 ? shell : shell.slice(0, space);
  const builtIn = BUILT_IN[command];
  const given = space < 0 ? '' : shell.slice(space + 1).trimStart();
  const format = given === '' ? (builtIn?.format ?? '') : given;
  if (!format.includes('{0}')) {
    throw new Error(
      'Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string ' +
        "containing '{0}'",
    );
  }
  return {
    program: find(command),
    format,
    extension: builtIn?.extension ?? '',
    wrap: builtIn?.wrap ?? ((script) => script),
  };
}

/** Cuts a format at its spaces, double quotes respected, and puts the script in. */
export function shellArguments(format: string, script: string): string[] {
  const words = format.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  return words.map((word) => word.replaceAll('"', '').replaceAll('{0}', script));
}

function requireProgram(name: string, path: string): string {
  const program = findProgram(name, path);
  if (program === undefined) throw new Error(`${name}: command not found`);
  return program;
}

/** The file that a name stands for, in the order of the folders of PATH. */
export function findProgram(name: string, path: string): string | undefined {
  if (name.includes('/')) return isExecutable(name) ? name : undefined;
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
