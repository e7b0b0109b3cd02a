// Loads undici when something of it is used, and not before.
let undici;
module.exports = new Proxy({}, { get: (_, name) => (undici ??= require('./undici.cjs'))[name] });
