import { spawn } from 'node:child_process';

/** Opens an address in the user's browser, where there is a screen. Whatever goes wrong: the address is printed, too. */
export function openBrowser(address: string, env: Readonly<Record<string, string | undefined>>): void {
  const program = programFor(env);
  if (program === undefined) return;
  const child = spawn(program, [address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function programFor(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const isRemote = (env['SSH_CONNECTION'] ?? '') !== '' || (env['CI'] ?? '') !== '';
  if (isRemote) return undefined;
  if (process.platform === 'darwin') return 'open';
  const hasScreen = (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
  return hasScreen ? 'xdg-open' : undefined;
}
