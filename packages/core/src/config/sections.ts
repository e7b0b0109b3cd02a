import { z } from 'zod';
import { BuildSection } from './build/schema.ts';
import { ComponentsSection } from './components/schema.ts';
import { EnvironmentsSection } from './environments/schema.ts';
import { StandardsSection } from './standards/schema.ts';
import { TestSection } from './tests/schema.ts';
import { VersionSection } from './version/schema.ts';

/** `.github/liftlock.yml`, part by part: the input of these schemas is what people write, the output what the code reads. */
export const Sections = z
  .strictObject({
    version: VersionSection.prefault({}),
    components: ComponentsSection,
    build: BuildSection,
    test: TestSection.optional(),
    environments: EnvironmentsSection,
    standards: StandardsSection.prefault({}),
  })
  .meta({ title: 'Liftlock', description: 'The release pipeline of a repository: .github/liftlock.yml' });
export type Sections = z.output<typeof Sections>;
