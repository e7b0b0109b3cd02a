import { markdown } from './index.ts';

const rendered = (text: string) => markdown(text).text.trim();

describe('the Markdown of summaries and notes', () => {
  test.each([
    ['headings, below those of the page', '# One\n### Three ###', '<h3>One</h3>\n<h4>Three</h4>'],
    ['headings, without a gap', '#### Four\n###### Six\n## Two', '<h3>Four</h3>\n<h4>Six</h4>\n<h3>Two</h3>'],
    ['paragraphs', 'one\ntwo\n\nthree', '<p>one\ntwo</p>\n<p>three</p>'],
    ['a hard line break', 'one  \ntwo<br>three', '<p>one<br>\ntwo<br>three</p>'],
    [
      'emphasis',
      '**api:** *new* _thing_ ~~old~~',
      '<p><strong>api:</strong> <em>new</em> <em>thing</em> <del>old</del></p>',
    ],
    ['snake_case_names as they are', 'snake_case_name and 2 * 3 * 4', '<p>snake_case_name and 2 * 3 * 4</p>'],
    [
      'code, in which nothing is read',
      '`a **b** <c>` and ``x ` y``',
      '<p><code>a **b** &lt;c&gt;</code> and <code>x ` y</code></p>',
    ],
    ['fenced code', '```sh\nnpm ci\n<b>\n```', '<pre data-language="sh"><code>npm ci\n&lt;b&gt;</code></pre>'],
    ['a fence that never ends', '```\ncode', '<pre><code>code</code></pre>'],
    ['escaped characters', '\\*not\\* \\`code\\`', '<p>*not* `code`</p>'],
    ['a rule', '---', '<hr>'],
    ['comments as nothing', '<!-- liftlock:candidate -->\ntext <!-- more -->', '<p>text </p>'],
    ['comments over several lines as nothing', '<!--\nhidden\n-->\nshown', '<p>shown</p>'],
    ['quotes', '> one\n> two', '<blockquote>\n<p>one\ntwo</p>\n</blockquote>'],
  ])('shows %s', (_what, text, expected) => {
    expect(rendered(text)).toBe(expected);
  });

  test.each([
    ['tight', '- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['ordered from where they start', '3. c\n4. d', '<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'],
    [
      'nested',
      '- a\n  - b\n    - c\n- d',
      '<ul>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>d</li>\n</ul>',
    ],
    [
      'of tasks',
      '- [x] done\n- [ ] open',
      '<ul>\n<li><input type="checkbox" disabled checked> done</li>\n<li><input type="checkbox" disabled> open</li>\n</ul>',
    ],
    ['with lines that go on', '* one\n  more\n* two', '<ul>\n<li>one\nmore</li>\n<li>two</li>\n</ul>'],
  ])('shows lists: %s', (_what, text, expected) => {
    expect(rendered(text)).toBe(expected);
  });

  test('shows tables with their alignment', () => {
    expect(rendered('| a | b |\n|---|--:|\n| 1 | x \\| y |')).toBe(
      '<div class="table" tabindex="0"><table><thead><tr><th>a</th><th class="right">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="right">x | y</td></tr></tbody></table></div>',
    );
  });

  test('shows a table without headings as facts', () => {
    expect(rendered('| | |\n|---|---|\n| Version | 1.4.0 |')).not.toContain('<th');
  });

  test('shows details, with Markdown in them, and nested ones', () => {
    const text =
      '<details><summary><b>Tests</b>: 11 passed</summary>\n\n- one\n\n<details>\n<summary>More</summary>\n\ntwo\n</details>\n\n</details>\n\nafter';
    expect(rendered(text)).toBe(
      '<details><summary><strong>Tests</strong>: 11 passed</summary>\n<ul>\n<li>one</li>\n</ul>\n' +
        '<details><summary>More</summary>\n<p>two</p>\n</details>\n</details>\n<p>after</p>',
    );
  });

  test('shows alerts', () => {
    expect(rendered('> [!WARNING]\n> Mind the gap.')).toBe(
      '<div class="alert warning"><p class="alert-title">Warning</p>\n<p>Mind the gap.</p>\n</div>',
    );
  });

  test('links to the web and nowhere else', () => {
    const attributes = 'rel="noopener noreferrer" target="_blank"';
    expect(rendered('[**text**](https://example.com/a_(b)?c=1&d=2)')).toBe(
      `<p><a href="https://example.com/a_(b)?c=1&amp;d=2" ${attributes}><strong>text</strong></a></p>`,
    );
    expect(rendered('see https://example.com/x.')).toBe(
      `<p>see <a href="https://example.com/x" ${attributes}>https://example.com/x</a>.</p>`,
    );
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'JAVASCRIPT:x', '/../etc']) {
      expect(rendered(`[click](${url})`)).not.toContain('<a');
    }
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<details ontoggle=alert(1)><summary>x</summary></details>',
    '<details><summary><img src=x onerror=alert(1)></summary>y</details>',
    '[x](https://a.example/" onmouseover="alert(1))',
    '[x](https://a.example/"onmouseover="alert\\(1\\))',
    '`</code><script>`',
    '```"><script>\n</pre><script>\n```',
    '| a | <script> |\n|---|---|\n| "><svg onload=x> | b |',
    '# <iframe src="javascript:x">',
    '- <a href="javascript:x">',
    '> <style>*{}</style>',
    '<https://a.example/"><script>',
    '![x"><script>](https://a.example)',
  ])('shows as text what could do harm: %s', (text) => {
    const allowed =
      /<\/?(?:h[1-6]|p|ul|ol|li|strong|em|del|code|pre|br|hr|blockquote|div|table|thead|tbody|tr|th|td|details|summary|input|a)(?: (?:href="https:\/\/[^"<>]*"|rel="[\w ]+"|target="_blank"|class="[\w -]+"|data-language="[\w+#.-]+"|start="\d+"|type="checkbox"|tabindex="0"|disabled|checked|open))*>/g;
    const left = rendered(text).replace(allowed, '');
    expect(left).not.toMatch(/[<>]/);
  });

  test('comes to an end with text that was made to be slow', () => {
    const repeated = ['*', '[', '_a', '> ', '<details>', '**a', '<!--', 'a|', '- ', '![', '~~x'];
    for (const text of [...repeated.map((part) => part.repeat(20_000)), '`'.repeat(20_001)]) {
      expect(typeof rendered(text)).toBe('string');
    }
  });
});
