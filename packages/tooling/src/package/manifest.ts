/** What the repository's own package.json has to say about the package. */
export interface RootManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
}

export interface Origin {
  /** Where the suite is published, `https://github.com/acme/liftlock`; undefined where nobody knows. */
  readonly url: string | undefined;
  /** The commit that is packed. */
  readonly commit: string | undefined;
}

/**
 * package.json of the package on npm. It has no dependencies, since the bundles contain them, and no scripts. With the
 * commit, `liftlock init` pins workflows to the version that somebody has installed.
 */
export function packageManifest(root: RootManifest, { url, commit }: Origin): Readonly<Record<string, unknown>> {
  const { name, version, description, license, bin, engines } = root;
  return {
    name,
    version,
    description,
    keywords: ['github-actions', 'release', 'deployment', 'promotion', 'changelog', 'semver'],
    license,
    ...(url === undefined ? {} : { repository: { type: 'git', url: `git+${url}.git` }, homepage: url }),
    ...(commit === undefined ? {} : { gitHead: commit }),
    type: 'module',
    bin,
    engines,
  };
}
