/**
 * Handlebars templates of the notes. Every value is Markdown that core made safe, so nothing is escaped here; the
 * templates are text of this program, never of a repository.
 */
export const MAIN = `## {{title}} ({{date}})

{{> layout main}}
{{#if isEmpty}}
Nothing that users would notice.

{{/if}}
{{#if follows}}
Released with {{follows}}, which it depends on.

{{/if}}
{{#if cut}}
{{cut}}

{{/if}}
{{#if since}}
<details>
<summary>Everything since {{since.tag}}</summary>

{{> layout since.notes}}
</details>

{{/if}}
{{#if contributors}}
### Contributors

{{#each contributors}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}

{{/if}}
{{#if newContributors}}
First contribution: {{#each newContributors}}{{#unless @first}}, {{/unless}}{{this}}{{/each}}

{{/if}}
{{#if compare}}
**All changes:** {{compare}}
{{/if}}
`;

export const LAYOUT = `{{#each sections}}
{{#if folded}}
<details>
<summary>{{title}} ({{count}})</summary>

{{> groups}}
</details>

{{else}}
### {{title}}

{{> groups}}
{{/if}}
{{/each}}
{{#if rest}}
{{rest}}

{{/if}}
`;

export const GROUPS = `{{#each groups}}
{{#if component}}
#### {{component}}

{{/if}}
{{#each lines}}
{{this}}
{{/each}}

{{/each}}
`;
