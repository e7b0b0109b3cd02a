export { EnvironmentHost, type HostOptions } from './environment-host.ts';
