// @actions/workflow-parser imports JSON without an import attribute, which Node refuses and bundlers do not mind.
import { registerHooks } from 'node:module';

const OF_THE_PARSER = /\/@actions\/workflow-parser\/.*\.json$/;

registerHooks({
  load: (url, context, next) =>
    next(
      url,
      OF_THE_PARSER.test(url)
        ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } }
        : context,
    ),
});
