import { RESERVED_NAMES } from './manifest.ts';

/** Bytes: a file of a release must be smaller (GitHub docs, "About releases": "Each file included in a release must be under 2 GiB"). */
export const RELEASE_FILE_LIMIT = 2 * 1024 ** 3;

/** A release has at most 1,000 assets (GitHub docs, "About releases"), and some are the release's own. */
export const ARTIFACT_LIMIT = 1_000 - RESERVED_NAMES.length;
