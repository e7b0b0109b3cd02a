import { docker } from './docker.ts';
import type { Ecosystem } from './ecosystem.ts';
import { go } from './go.ts';
import { gradle } from './gradle.ts';
import { javascript } from './javascript/javascript.ts';
import { make } from './make.ts';
import { maven } from './maven.ts';
import { python, pythonProgram } from './python.ts';
import { rust } from './rust.ts';

/** What says how a project is built. The first that is found in a folder builds it; the others are named. */
export const ECOSYSTEMS: readonly Ecosystem[] = [javascript, python, rust, go, maven, gradle, make, pythonProgram];

/** Builds a service where it is there, whatever the service is written in. */
export const IMAGE: Ecosystem = docker;
