/** One thing that GitHub does, and who says so. */
export interface Case<Given, Expected> {
  readonly name: string;
  readonly given: Given;
  readonly expected: Expected;
  /** A page of GitHub's documentation, or a file of actions/runner with the part of it that is meant. */
  readonly source: string;
}

export type Contract<Given, Expected> = readonly Case<Given, Expected>[];

/** @param page `expressions#format` */
export function docs(page: string): string {
  return `https://docs.github.com/en/actions/reference/workflows-and-actions/${page}`;
}

/** Named by the class, method or test: lines move with every version. */
export function runner(path: string, part: string): string {
  return `https://github.com/actions/runner/blob/v2.336.0/src/${path} (${part})`;
}

/** The tests that GitHub's own TypeScript libraries share with its services. */
export function languageServices(path: string): string {
  return `https://github.com/actions/languageservices/blob/main/${path}`;
}

/** Asks our part about each case. */
export function prove<Given, Expected>(
  contract: Contract<Given, Expected>,
  answer: (given: Given) => Expected | Promise<Expected>,
): void {
  test.each(contract.map((each) => [each.name, each] as const))('%s', async (_, { given, expected }) => {
    expect(await answer(given)).toEqual(expected);
  });
}
