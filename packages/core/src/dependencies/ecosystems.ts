import { dotnet } from './dotnet/ecosystem.ts';
import type { Ecosystem } from './ecosystem.ts';
import { go } from './go/ecosystem.ts';
import { javascript } from './javascript/ecosystem.ts';
import { jvm } from './jvm/ecosystem.ts';
import { php } from './php/ecosystem.ts';
import { python } from './python/ecosystem.ts';
import { ruby } from './ruby/ecosystem.ts';
import { rust } from './rust/ecosystem.ts';

/** Every ecosystem whose lock files are read. */
export const ECOSYSTEMS: readonly Ecosystem[] = [javascript, python, rust, go, jvm, php, ruby, dotnet];
