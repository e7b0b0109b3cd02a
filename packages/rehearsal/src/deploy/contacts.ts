/** Hosts that steps tried to reach and did not: `api.example.com:443`, or a name that was only looked up. */
export class Contacts {
  readonly #hosts = new Map<string, Set<string>>();

  add(address: string): void {
    const [, name = address, port] = /^(.*?)(?::(\d+))?$/.exec(address) ?? [];
    const ports = this.#hosts.get(name) ?? new Set();
    if (port !== undefined) ports.add(port);
    this.#hosts.set(name, ports);
  }

  /** In the order of the first attempt. A name that was only looked up has no port. */
  get list(): string[] {
    return [...this.#hosts].flatMap(([name, ports]) =>
      ports.size === 0 ? [name] : [...ports].map((port) => `${name}:${port}`),
    );
  }
}
