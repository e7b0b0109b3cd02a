import type { WorkflowEvent } from '../event/index.ts';
import type { NotesPort } from '../changelog/index.ts';
import type { GitHubPorts } from './github.ts';
import type { HistoryPort } from './history.ts';
import type { RegistryPort } from './registry.ts';
import type {
  ArtifactsPort,
  CancellationPort,
  CheckoutPort,
  ClockPort,
  CommandsPort,
  FilesPort,
  OutputsPort,
  HttpPort,
  LogPort,
  SettingsPort,
} from './world.ts';

export type * from './administration.ts';
export type * from './github.ts';
export type * from './registry.ts';
export type * from './world.ts';

/** The one seam to the world: every call, process, file, clock reading and line of output goes through it. */
export interface Ports extends GitHubPorts {
  readonly event: WorkflowEvent;
  readonly history: HistoryPort;
  readonly notes: NotesPort;
  readonly checkout: CheckoutPort;
  readonly files: FilesPort;
  readonly commands: CommandsPort;
  readonly http: HttpPort;
  readonly registry: RegistryPort;
  readonly artifacts: ArtifactsPort;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly outputs: OutputsPort;
  readonly settings: SettingsPort;
  readonly cancellation: CancellationPort;
}
