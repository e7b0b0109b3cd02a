import { hasFile } from '../files/files.ts';
import { type Ecosystem, componentName } from './ecosystem.ts';

/** The image is saved as a file, so that the very bytes that were tested are loaded where they run. */
export const docker: Ecosystem = {
  name: 'Docker',
  detect(files, name) {
    if (!hasFile(files, 'Dockerfile')) return undefined;
    const own = componentName(name);
    const image = own.toLowerCase();
    return {
      found: `Dockerfile of ${own}`,
      isService: true,
      versionFiles: [],
      components: [{ name: own, artifacts: ['dist/*.tar.gz'] }],
      steps: [
        {
          name: 'build the image',
          commands: [
            `docker build --tag "${image}:$LIFTLOCK_VERSION" .`,
            'mkdir -p dist',
            `docker save "${image}:$LIFTLOCK_VERSION" | gzip -n > "dist/${image}-$LIFTLOCK_VERSION.tar.gz"`,
          ],
        },
      ],
      changes: [],
      suites: [
        {
          name: 'the image loads',
          kind: 'integration',
          commands: ['for image in "$LIFTLOCK_ARTIFACTS"/*.tar.gz; do gunzip --stdout "$image" | docker load; done'],
        },
      ],
      notes: ['A deploy step can `docker load` the file in `$LIFTLOCK_ARTIFACTS` and push it to your registry.'],
    };
  },
};
