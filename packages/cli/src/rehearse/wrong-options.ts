/** A command line that contradicts itself: exit code 2. */
export class WrongOptions extends Error {}
