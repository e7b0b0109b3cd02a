import type { Requirement } from './requirement.ts';

/** Of files, and of what git stores. */
export const CONTENT: Readonly<Record<string, Requirement>> = {
  'GET /commits': 'contents: read',
  'GET /contents': 'contents: read',
  'GET /contents/{path}': 'contents: read',
  'PUT /contents/{path}': 'contents: write',
  'DELETE /contents/{path}': 'contents: write',
  'GET /readme': 'contents: read',
  'GET /tarball/{ref}': 'contents: read',
  'GET /zipball/{ref}': 'contents: read',
  'GET /git/blobs/{file_sha}': 'contents: read',
  'POST /git/blobs': 'contents: write',
  'GET /git/trees/{tree_sha}': 'contents: read',
  'POST /git/trees': 'contents: write',
  'POST /git/commits': 'contents: write',
};
