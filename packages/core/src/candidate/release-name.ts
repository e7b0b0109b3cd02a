/** What people call a release: `1.4.0`, or `api 1.4.0` where each component has its own versions. */
export function releaseName({
  component,
  version,
}: {
  readonly component?: string | null | undefined;
  readonly version: string;
}): string {
  return component === undefined || component === null ? version : `${component} ${version}`;
}
