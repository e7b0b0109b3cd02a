/** Keeps an open page up to date. Without it the pages work the same, and are as old as their last load. */
export const SCRIPT = `'use strict';
const { live, sequence } = document.body.dataset;

const swap = (element, markup) => {
  const focused = document.activeElement?.id;
  const template = document.createElement('template');
  template.innerHTML = markup;
  element.replaceWith(template.content);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
};

const append = (element, markup) => {
  const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
  const template = document.createElement('template');
  template.innerHTML = markup;
  element.append(template.content);
  if (atEnd) element.scrollTop = element.scrollHeight;
};

// What somebody opened or closed by hand stays as it is.
document.addEventListener('click', (event) => {
  const details = event.target.closest?.('summary')?.parentElement;
  if (details) details.dataset.touched = '';
});

const fold = (details, open) => {
  if (details.dataset.touched === undefined) details.open = open;
};

const reload = async () => {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [old, fresh] = [document.querySelector('main'), page.querySelector('main')];
  // Whoever is writing a comment is not disturbed as long as it can still be sent.
  if (document.activeElement?.id === 'comment' && fresh?.querySelector('#comment')) return;
  const touched = [...document.querySelectorAll('details[data-touched]')].map(({ id, open }) => ({ id, open }));
  if (old && fresh) old.replaceChildren(...fresh.childNodes);
  for (const { id, open } of touched) {
    const details = id && document.getElementById(id);
    if (details) { details.open = open; details.dataset.touched = ''; }
  }
  tell();
};

const took = (ms) => {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 60 ? seconds + 's' : Math.floor(seconds / 60) + 'm ' + String(seconds % 60).padStart(2, '0') + 's';
};
const tell = () => {
  for (const element of document.querySelectorAll('[data-since]')) element.textContent = took(Date.now() - Number(element.dataset.since));
  for (const element of document.querySelectorAll('time:not([data-local])')) {
    element.dataset.local = '';
    element.title = element.textContent;
    const style = element.dataset.only === 'time' ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' };
    element.textContent = new Date(element.dateTime).toLocaleString(undefined, style);
  }
};
tell();
setInterval(tell, 1000);

const source = new EventSource('/live?after=' + sequence);
let waiting = 0;
const take = {
  replace: ({ id, html }) => { const element = document.getElementById(id); if (element) swap(element, html); },
  append: ({ id, html }) => { const element = document.getElementById(id); if (element) append(element, html); },
  fold: ({ id, open }) => { const element = document.getElementById(id); if (element) fold(element, open); },
  changed: () => {
    if (live !== 'whole') return;
    // Not put off by the next change: they may come without end.
    waiting ||= setTimeout(() => { waiting = 0; reload(); }, 150);
  },
};
for (const [kind, act] of Object.entries(take)) {
  source.addEventListener(kind, (event) => { act(JSON.parse(event.data)); tell(); });
}
source.addEventListener('end', () => {
  source.close();
  document.querySelector('footer p').textContent = 'The rehearsal has ended. This page shows its final state.';
});
`;
