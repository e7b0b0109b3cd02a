// Loads saxes when something of it is used, and not before.
import { createRequire } from 'node:module';

const library = () => createRequire(import.meta.url)('./saxes.cjs');
const later = (name) =>
  class {
    constructor(...given) {
      return new (library()[name])(...given);
    }
  };
export const SaxesParser = later('SaxesParser');
