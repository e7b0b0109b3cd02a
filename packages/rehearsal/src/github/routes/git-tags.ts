import { timestamp } from '../context.ts';
import { isRefName, isSha } from '../git/names.ts';
import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound, unprocessable } from '../http/errors.ts';
import { authorOf, readSignature } from '../records/authors.ts';
import { nodeId } from '../views/users.ts';

export const gitTagRoutes = [repoRoute('GET /git/tags/{tag_sha}', getTag), repoRoute('POST /git/tags', createTag)];

async function getTag(call: Call): Promise<Reply> {
  const sha = call.param('tag_sha');
  if ((await call.github.git.objectType(sha)) !== 'tag') throw notFound();
  return { status: 200, body: tagView(call, sha, await call.github.git.object('tag', sha)) };
}

const TYPES = ['commit', 'tree', 'blob'] as const;

/** Makes the tag object only; the ref is another call (REST, "Create a tag object"). */
async function createTag(call: Call): Promise<Reply> {
  const { git } = call.github;
  const tag = call.body.requiredString('tag');
  const message = call.body.requiredString('message');
  const object = call.body.requiredString('object');
  call.body.requiredString('type');
  const type = call.body.oneOf('type', TYPES);
  if (!isRefName(`refs/tags/${tag}`)) throw unprocessable(`${tag} is not a valid tag name.`);
  if (type === undefined || !isSha(object) || (await git.objectType(object)) !== type) {
    throw unprocessable('Object does not exist');
  }
  const tagger = taggerOf(call);
  const lines = [
    `object ${object}`,
    `type ${type}`,
    `tag ${tag}`,
    `tagger ${tagger}`,
    '',
    message.replace(/\n*$/, '\n'),
  ];
  const content = lines.join('\n');
  const sha = await git.createTagObject(content);
  return { status: 201, body: tagView(call, sha, content) };
}

/** Whoever asks, now, unless the request says otherwise (assumption `tagger-left-out`). */
function taggerOf({ body, github, viewer }: Call): string {
  const { name, email, date } = readSignature(body.value('tagger'), authorOf(github, viewer));
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

function tagView(call: Call, sha: string, content: string): Record<string, unknown> {
  const { urls } = call.github;
  const end = content.indexOf('\n\n');
  const header = new Map(
    content
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  const tagger = /^(?<name>.*) <(?<email>.*)> (?<seconds>\d+)/.exec(header.get('tagger') ?? '')?.groups;
  const { object = '', type = '', tag = '' } = Object.fromEntries(header) as Record<string, string>;
  return {
    node_id: nodeId('TA', sha),
    sha,
    url: urls.repo(`/git/tags/${sha}`),
    tagger: {
      name: tagger?.['name'] ?? '',
      email: tagger?.['email'] ?? '',
      date: timestamp(new Date(Number(tagger?.['seconds'] ?? 0) * 1000)),
    },
    object: { sha: object, type, url: urls.repo(`/git/${type}s/${object}`) },
    tag,
    message: content.slice(end + 2).replace(/\n$/, ''),
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
