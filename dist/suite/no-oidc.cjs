// In place of a part of @actions/core that the suite does not use.
exports.OidcClient = {
  getIDToken() {
    throw new Error('This bundle of @actions/core has no OIDC client.');
  },
};
