import { archiveUrl } from '../archives.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';

/** Source code of a ref, by a redirect to where archives are (REST, "Download a repository archive"). */
export const archiveRoutes = [
  repoRoute('GET /tarball/{ref}', (call) => redirect(call, 'tar.gz')),
  repoRoute('GET /zipball/{ref}', (call) => redirect(call, 'zip')),
];

function redirect(call: Call, format: 'tar.gz' | 'zip'): Reply {
  return { status: 302, headers: { location: archiveUrl(call.github, format, call.param('ref')) } };
}
