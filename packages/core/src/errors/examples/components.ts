import * as catalogue from '../catalogue/components.ts';
import type { Examples } from './example.ts';

export const COMPONENTS: Examples<typeof catalogue> = {
  componentMissing: [
    catalogue.componentMissing(['api', 'web'], ['web']),
    catalogue.componentMissing(['api', 'web'], []),
    catalogue.componentMissing(['api', 'web']),
  ],
  componentNotTaken: [
    catalogue.componentNotTaken('api', 'All components have one version (`versioning: unified`).'),
    catalogue.componentNotTaken('api', 'A lock keeps every component out of the environment.'),
  ],
  otherComponent: [
    catalogue.otherComponent('1.4.0', 'web', 'api'),
    catalogue.otherComponent('1.4.0', null, 'api'),
    catalogue.otherComponent('1.4.0', 'web', null),
  ],
};
