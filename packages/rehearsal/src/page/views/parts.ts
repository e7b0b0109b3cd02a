import { shortDigest, shortSha } from '../../kernel/format.ts';
import { type Html, html, type HtmlValue } from '../html.ts';

/** A digest in short, with all of it on hover and for whoever copies. */
export function digest(value: string): Html {
  return html`<code class="digest" title="${value}">${shortDigest(value)}</code>`;
}

export function sha(value: string): Html {
  return html`<code title="${value}">${shortSha(value)}</code>`;
}

export function pill(kind: string, text: string): Html {
  return html`<span class="pill ${kind}">${text}</span>`;
}

/** A time of the API in the reader's own words; the script of the page fills in the local time. */
export function time(iso: string): Html {
  return html`<time datetime="${iso}">${iso.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')}</time>`;
}

/** The end of what began at another time: without the day, if that is the same. */
export function timeAfter(begin: string, iso: string): Html {
  if (begin.slice(0, 10) !== iso.slice(0, 10)) return time(iso);
  return html`<time datetime="${iso}" data-only="time">${iso.slice(11, 16)} UTC</time>`;
}

export function facts(rows: readonly (readonly [string, HtmlValue])[]): Html {
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

export function outside(url: string, text: HtmlValue): Html {
  return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${text}<span class="sr"> (opens a new tab)</span></a>`;
}
