// Loads fast-xml-parser when something of it is used, and not before.
import { createRequire } from 'node:module';

const library = () => createRequire(import.meta.url)('./fast-xml-parser.cjs');
const later = (name) =>
  class {
    constructor(...given) {
      return new (library()[name])(...given);
    }
  };
export const XMLBuilder = later('XMLBuilder');
export const XMLParser = later('XMLParser');
export const XMLValidator = { validate: (...given) => library().XMLValidator.validate(...given) };
