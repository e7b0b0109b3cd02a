/** Fields of the form that starts the promotion workflow by hand. What is undefined or null is left as it is. */
export interface FormFields {
  readonly intent?: string | undefined;
  /** Only where each component is released alone. */
  readonly component?: string | null | undefined;
  readonly environment?: string | undefined;
  readonly to?: string | undefined;
}

/** Says how to fill in the form, in its order, as Markdown: `intent: hotfix`, `component: api` and `to: 1.4.0`. */
export function formFields({ intent, component, environment, to }: FormFields, ...others: readonly string[]): string {
  const written = Object.entries({ intent, component, environment, to }).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [code(`${name}: ${value}`)],
  );
  const all = [...written, ...others];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} and ${last}`;
}

/** Names of environments are free: a backtick in one must not end the code. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
