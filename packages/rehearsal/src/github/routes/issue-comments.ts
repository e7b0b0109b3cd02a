import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { now } from '../context.ts';
import { addComment, commentsOf, findIssue } from '../records/issues.ts';
import type { CommentRecord } from '../state.ts';
import { commentView } from '../views/issues.ts';

/** Comments on issues and, as they are issues, on pull requests. */
export const issueCommentRoutes = [
  repoRoute('GET /issues/{issue_number}/comments', list),
  repoRoute('POST /issues/{issue_number}/comments', create),
  repoRoute('GET /issues/comments/{comment_id}', get),
  repoRoute('PATCH /issues/comments/{comment_id}', update),
  repoRoute('DELETE /issues/comments/{comment_id}', remove),
];

/** Oldest first. */
function list(call: Call): Reply {
  const issue = findIssue(call.github.state, call.id('issue_number'));
  const since = call.query('since') ?? '';
  const found = commentsOf(call.github.state, issue).filter(({ updatedAt }) => updatedAt >= since);
  const { items, headers } = paginate(call.url, found);
  return { status: 200, body: items.map((comment) => commentView(call.github, issue, comment)), headers };
}

function create(call: Call): Reply {
  const issue = findIssue(call.github.state, call.id('issue_number'));
  const comment = addComment(call.github, call.viewer, issue, call.body.requiredString('body'));
  return { ...reply(call, comment), status: 201 };
}

function get(call: Call): Reply {
  return reply(call, known(call));
}

function update(call: Call): Reply {
  const comment = known(call);
  comment.body = call.body.requiredString('body');
  comment.updatedAt = now(call.github);
  return reply(call, comment);
}

function remove(call: Call): Reply {
  const { id } = known(call);
  call.github.state.comments = call.github.state.comments.filter((comment) => comment.id !== id);
  return { status: 204 };
}

function known(call: Call): CommentRecord {
  const comment = call.github.state.comments.find(({ id }) => id === call.id('comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}

function reply(call: Call, comment: CommentRecord): Reply {
  const issue = findIssue(call.github.state, comment.issue);
  return { status: 200, body: commentView(call.github, issue, comment) };
}
