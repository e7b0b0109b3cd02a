/** What is used of unzip-stream, which comes without types. */
declare module 'unzip-stream' {
  import type { Transform, Writable } from 'node:stream';

  const unzip: {
    Parse: () => Transform;
    Extract: (options: { readonly path: string }) => Writable;
  };
  export default unzip;
}
