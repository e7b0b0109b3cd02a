import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { hasImmutableSubject, subjectPrefix } from '../oidc/subject.ts';

export const oidcSubjectRoutes = [repoRoute('GET /actions/oidc/customization/sub', get)];

/** How the subject of an OpenID Connect token begins; nobody customizes it here. */
async function get({ github }: Call): Promise<Reply> {
  const body = {
    use_default: true,
    use_immutable_subject: await hasImmutableSubject(github),
    sub_claim_prefix: await subjectPrefix(github),
  };
  return { status: 200, body };
}
