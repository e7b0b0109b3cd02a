import type { Config, Deployment } from '@liftlock/core';

export interface ExpectedAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

/** What the local GitHub knows about an environment. */
export interface PlaceNow {
  readonly settings: Readonly<Record<string, string>>;
  /** Its newest record in the ledger. */
  readonly record: Deployment | undefined;
}

/** The answer that the configuration expects of this address after the deploy that is under way. */
export function expectedAnswer(
  url: string,
  config: Config | undefined,
  placeOf: (environment: string) => PlaceNow,
): ExpectedAnswer | undefined {
  for (const { name, validate } of config?.environments ?? []) {
    const { settings, record } = placeOf(name);
    const checks = validate.flatMap(({ http }) =>
      http !== undefined && sameUrl(filled(http.url, settings), url) ? [http] : [],
    );
    const [first] = checks;
    if (first === undefined || record === undefined) continue;
    const fields = checks.flatMap(({ json }) => Object.entries(json));
    return { status: first.status, body: Object.fromEntries(fields.map(([key, text]) => [key, told(text, record)])) };
  }
  return undefined;
}

function filled(url: string, settings: Readonly<Record<string, string>>): string {
  return url.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => settings[name] ?? '');
}

function sameUrl(one: string, other: string): boolean {
  return URL.canParse(one) && new URL(one).href === other;
}

function told(text: string, { payload, sha }: Deployment): string {
  return text
    .replaceAll('{version}', payload.version)
    .replaceAll('{commit}', sha)
    .replaceAll('{candidate}', payload.candidate);
}
