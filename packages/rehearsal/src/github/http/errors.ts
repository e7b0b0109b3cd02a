export interface FieldError {
  readonly resource: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
}

/** An answer that is an error, in the shape that GitHub gives its errors. */
export class GitHubError extends Error {
  readonly status: number;
  readonly errors: readonly (FieldError | string)[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    details: { errors?: readonly (FieldError | string)[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.name = 'GitHubError';
    this.status = status;
    this.errors = details.errors;
    this.headers = details.headers ?? {};
  }

  body(): Record<string, unknown> {
    return {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found');
}

export function validationFailed(...errors: readonly FieldError[]): GitHubError {
  return new GitHubError(422, 'Validation Failed', { errors });
}

export function unprocessable(message: string): GitHubError {
  return new GitHubError(422, message);
}

export function requiresAuthentication(): GitHubError {
  return new GitHubError(401, 'Requires authentication');
}

export function otherRepository(asked: string, here: string): GitHubError {
  return new GitHubError(
    501,
    `${asked} is another repository: the local GitHub holds ${here} alone. GitHub itself may know it; the rehearsal cannot answer for it.`,
  );
}

export function notModelled(method: string, path: string): GitHubError {
  return new GitHubError(
    501,
    `${method} ${path} is not modelled by the local GitHub. GitHub itself may know it; the rehearsal cannot answer for it.`,
  );
}
