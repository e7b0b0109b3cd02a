// Loads undici when something of it is used, and not before.
import { createRequire } from 'node:module';

const library = () => createRequire(import.meta.url)('./undici.cjs');
const later = (name) =>
  class {
    constructor(...given) {
      return new (library()[name])(...given);
    }
  };
export const ProxyAgent = later('ProxyAgent');
export const fetch = (...given) => library().fetch(...given);
