/** How a failure's description begins when every rollback step finished. A status has no other field for it. */
export const ROLLED_BACK = 'Rolled back';
/** How it begins when a rollback step failed, or there was none: what runs in the environment is not known. */
export const NOT_ROLLED_BACK = 'Not rolled back';
/** How it ends when the environment's `on-failure` says that nothing is to be undone. */
export const LEFT = '; left as it is';
