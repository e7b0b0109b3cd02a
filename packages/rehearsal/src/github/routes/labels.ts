import { type Call, type Reply, repoRoute } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { paginate } from '../http/pages.ts';
import { findIssue, touch } from '../records/issues.ts';
import { addLabel, deleteLabel, knownLabel, labelNames, sameName, updateLabel } from '../records/labels.ts';
import { labelView, labelViews } from '../views/issues.ts';
import { namesIn } from './issues.ts';

/** The labels of the repository, and those of an issue or pull request. */
export const labelRoutes = [
  repoRoute('GET /labels', list),
  repoRoute('POST /labels', create),
  repoRoute('GET /labels/{name}', get),
  repoRoute('PATCH /labels/{name}', update),
  repoRoute('DELETE /labels/{name}', remove),
  repoRoute('GET /issues/{issue_number}/labels', listOfIssue),
  repoRoute('POST /issues/{issue_number}/labels', addToIssue, { takesList: true }),
  repoRoute('PUT /issues/{issue_number}/labels', setOfIssue, { takesList: true }),
  repoRoute('DELETE /issues/{issue_number}/labels', clearOfIssue),
  repoRoute('DELETE /issues/{issue_number}/labels/{name}', removeFromIssue),
];

function list(call: Call): Reply {
  const labels = call.github.state.labels.toSorted((one, other) => one.name.localeCompare(other.name));
  const { items, headers } = paginate(call.url, labels);
  return { status: 200, body: items.map((label) => labelView(call.github, label)), headers };
}

function create(call: Call): Reply {
  const { github, body } = call;
  const values = { name: body.requiredString('name'), color: body.string('color') };
  const label = addLabel(github.state, { ...values, description: body.string('description') });
  const view = labelView(github, label);
  return { status: 201, body: view, headers: { location: String(view['url']) } };
}

function get(call: Call): Reply {
  return { status: 200, body: labelView(call.github, knownLabel(call.github.state, call.param('name'))) };
}

function update(call: Call): Reply {
  const { github, body } = call;
  const label = knownLabel(github.state, call.param('name'));
  const [name, color, description] = ['new_name', 'color', 'description'].map((field) => body.string(field));
  updateLabel(github.state, label, {
    ...(name !== undefined && { name }),
    ...(color !== undefined && { color }),
    ...(description !== undefined && { description }),
  });
  return { status: 200, body: labelView(github, label) };
}

function remove(call: Call): Reply {
  deleteLabel(call.github.state, knownLabel(call.github.state, call.param('name')));
  return { status: 204 };
}

function listOfIssue(call: Call): Reply {
  const issue = findIssue(call.github.state, call.id('issue_number'));
  const { items, headers } = paginate(call.url, labelViews(call.github, issue));
  return { status: 200, body: items, headers };
}

/** The names come in `labels`, or are the whole body. */
function addToIssue(call: Call): Reply {
  const { labels } = findIssue(call.github.state, call.id('issue_number'));
  return setLabels(call, [...labels, ...namesIn(call.body.list ?? call.body.value('labels'))]);
}

function setOfIssue(call: Call): Reply {
  return setLabels(call, namesIn(call.body.list ?? call.body.value('labels')));
}

function clearOfIssue(call: Call): Reply {
  setLabels(call, []);
  return { status: 204 };
}

function removeFromIssue(call: Call): Reply {
  const { labels } = findIssue(call.github.state, call.id('issue_number'));
  const name = call.param('name');
  if (!labels.some((label) => sameName(label, name))) throw notFound();
  return setLabels(
    call,
    labels.filter((label) => !sameName(label, name)),
  );
}

function setLabels(call: Call, names: readonly string[]): Reply {
  const { github } = call;
  const issue = findIssue(github.state, call.id('issue_number'));
  issue.labels = [...labelNames(github.state, names)];
  touch(github, issue);
  return { status: 200, body: labelViews(github, issue) };
}
