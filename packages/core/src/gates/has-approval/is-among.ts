/** GitHub's logins are compared without case. */
export function isAmong(user: string, others: readonly string[]): boolean {
  return others.some((other) => other.toLowerCase() === user.toLowerCase());
}
