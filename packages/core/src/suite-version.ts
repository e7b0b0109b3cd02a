/** Version of the suite: what `liftlock --version` prints, and the user agent of its requests. The same as in package.json. */
export const VERSION = '0.1.0'; // liftlock-version
