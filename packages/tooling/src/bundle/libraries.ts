/**
 * Libraries that are loaded with what every run needs, but used by few: undici by runners behind a proxy, the XML parsers
 * for reports of tests and for errors of the artifact service. Each is a file of its own in the bundle, loaded when something of it is used.
 */
export const LAZY = ['undici', 'fast-xml-parser', 'saxes'] as const;

/** What is imported of them. An import gets its values at once, so each name stands for one that is looked up in use. */
const NAMES: Readonly<Record<(typeof LAZY)[number], string>> = {
  undici: `export const ProxyAgent = later('ProxyAgent');
export const fetch = (...given) => library().fetch(...given);
`,
  'fast-xml-parser': `export const XMLBuilder = later('XMLBuilder');
export const XMLParser = later('XMLParser');
export const XMLValidator = { validate: (...given) => library().XMLValidator.validate(...given) };
`,
  saxes: `export const SaxesParser = later('SaxesParser');
`,
};

/** Parts of the toolkit that the suite never calls, and that load an HTTP client: most of the time that it takes to start. */
const NEVER: Readonly<Record<string, string>> = {
  // @actions/core, `getIDToken`
  './oidc-utils.js': './no-oidc.cjs',
  // @actions/github, `getOctokit`
  './internal/utils.js': './no-octokit.cjs',
};

export const EXTERNALS: Readonly<Record<string, string>> = {
  ...NEVER,
  ...Object.fromEntries(LAZY.map((name) => [name, `./lazy-${name}.js`])),
};

/** The small files that the bundle has in place of them. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'no-oidc.cjs': `// In place of a part of @actions/core that the suite does not use.
exports.OidcClient = {
  getIDToken() {
    throw new Error('This bundle of @actions/core has no OIDC client.');
  },
};
`,
  'no-octokit.cjs': `// In place of a part of @actions/github of which the suite uses the context only.
exports.getApiBaseUrl = () => undefined;
exports.getProxyAgent = () => undefined;
exports.getProxyFetch = () => undefined;
exports.getAuthString = () => {
  throw new Error('This bundle of @actions/github has no client.');
};
exports.getUserAgentWithOrchestrationId = exports.getAuthString;
`,
  ...Object.fromEntries(LAZY.map((name) => [`lazy-${name}.js`, standIn(name)])),
};

function standIn(name: (typeof LAZY)[number]): string {
  return `// Loads ${name} when something of it is used, and not before.
import { createRequire } from 'node:module';

const library = () => createRequire(import.meta.url)('./${name}.cjs');
const later = (name) =>
  class {
    constructor(...given) {
      return new (library()[name])(...given);
    }
  };
${NAMES[name]}`;
}
