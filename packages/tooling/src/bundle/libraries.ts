/**
 * Parts of libraries that a run needs seldom or never, but that are loaded with what it needs always: they are most of
 * the time that an action takes to start. The bundle has a small file in place of each.
 */
export const EXTERNALS: Readonly<Record<string, string>> = {
  // @actions/core loads an HTTP client for `getIDToken`, which the suite does not call.
  './oidc-utils.js': './no-oidc.cjs',
  // Half of what is left of the toolkit, for runners behind a proxy.
  undici: './lazy-undici.cjs',
};

export const STAND_INS: Readonly<Record<string, string>> = {
  'no-oidc.cjs': `// In place of a part of @actions/core that the suite does not use.
exports.OidcClient = {
  getIDToken() {
    throw new Error('This bundle of @actions/core has no OIDC client.');
  },
};
`,
  'lazy-undici.cjs': `// Loads undici when something of it is used, and not before.
let undici;
module.exports = new Proxy({}, { get: (_, name) => (undici ??= require('./undici.cjs'))[name] });
`,
};
