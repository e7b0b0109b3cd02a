import type { Route } from './call.ts';

/** Parameters that may hold slashes without being encoded, as GitHub takes them. */
const MANY_SEGMENTS = new Set(['ref', 'tag', 'basehead']);

/** GitHub has these below a commit. What of them is not modelled is not the end of a name with slashes either. */
const BELOW_A_COMMIT = /\/commits\/.+\/(check-runs|check-suites|comments|pulls|status|statuses)$/;

interface CompiledRoute {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly literals: number;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; the one with the most literal segments wins. */
export class Router {
  readonly #routes: readonly CompiledRoute[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map(compile).sort((one, other) => other.literals - one.literals);
  }

  /** HEAD is answered wherever GET is: what asks differs in nothing but the body that it gets. */
  find(method: string, path: string): Match | undefined {
    const belowCommit = BELOW_A_COMMIT.test(path);
    const wanted = method === 'HEAD' ? 'GET' : method;
    for (const { route, pattern } of this.#routes) {
      if (route.method !== wanted || (belowCommit && route.template.endsWith('/{ref}'))) continue;
      const found = pattern.exec(path);
      const params = found === null ? undefined : decoded(found.groups ?? {});
      if (params !== undefined) return { route, params };
    }
    return undefined;
  }
}

function compile(route: Route): CompiledRoute {
  const segments = route.template.split('/');
  const pattern = segments.map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) return segment.replaceAll(/[.+*?^$()[\]\\|]/g, String.raw`\$&`);
    if (name === 'path') return '(?<path>.*)';
    return MANY_SEGMENTS.has(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
  });
  return {
    route,
    pattern: new RegExp(`^${pattern.join('/')}$`),
    literals: segments.filter((segment) => !segment.startsWith('{')).length,
  };
}

/** The parameters without percent encoding, or undefined when that is malformed. */
function decoded(groups: Readonly<Record<string, string>>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
}
