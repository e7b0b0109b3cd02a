// In place of a part of @actions/github of which the suite uses the context only.
exports.getApiBaseUrl = () => undefined;
exports.getProxyAgent = () => undefined;
exports.getProxyFetch = () => undefined;
exports.getAuthString = () => {
  throw new Error('This bundle of @actions/github has no client.');
};
exports.getUserAgentWithOrchestrationId = exports.getAuthString;
