/** The rest of the sample repository. */

export const PACKAGE = `{
  "name": "lockside",
  "private": true,
  "type": "module",
  "engines": { "node": ">=20" }
}
`;

export const GITIGNORE = `dist/
reports/
`;

export const README_BEFORE = `# Lockside

The board at the lock: which boats wait, in which order.

- \`services/api\` is an HTTP service: \`/health\`, \`/api/boats\`.
- \`web\` is the page that shows the board.

Both need Node and nothing else.
`;

export const README = `${README_BEFORE}
## Health

\`GET /health\` answers \`{"status":"ok","version":"…"}\`. The release pipeline compares the version after each deploy.
`;
