import * as catalogue from '../catalogue/config.ts';
import type { Examples } from './example.ts';

const FILE = '.github/liftlock.yml';

export const CONFIGURATION: Examples<typeof catalogue> = {
  missingConfig: [catalogue.missingConfig(FILE), catalogue.missingConfig(FILE, '.github/liftlock.yaml')],
  emptyConfig: [catalogue.emptyConfig(FILE)],
  unreadableConfig: [
    catalogue.unreadableConfig(`${FILE}:3:1`, 'A tab at the start of the line.', 'Spaces: YAML does not allow tabs.'),
  ],
  configProblem: [
    catalogue.configProblem({
      where: `${FILE}:7:14`,
      path: 'environments[0].deploy[0].timeout',
      found: '10',
      expected: 'a duration such as `10m`',
    }),
    catalogue.configProblem({
      where: `${FILE}:9:5`,
      path: 'environments[1].aproval',
      found: 'the unknown key `aproval`',
      expected: '`approvals`?',
    }),
  ],
  notSupportedYet: [
    catalogue.notSupportedYet(`${FILE}:8:5`, 'environments[0].notify', 'A deploy step can send the message.'),
  ],
  configValueInvalid: [
    catalogue.configValueInvalid(
      { where: `${FILE}:6:24`, path: 'components[0].config.replicas', environments: ['staging', 'production'] },
      { found: '"three"', expected: 'a value of the type integer', schema: 'schemas/api.json' },
    ),
  ],
  configValueSecret: [
    catalogue.configValueSecret(
      { where: `${FILE}:31:18`, path: 'environments[1].config.api.upload_token', environments: ['production'] },
      'a GitHub token',
    ),
  ],
  configSchemaUnusable: [
    catalogue.configSchemaUnusable(`${FILE}:7:20`, 'schemas/api.json', 'the file does not exist.'),
  ],
  unmetDependency: [catalogue.unmetDependency('web', 'api', '^1.0.0', '2.0.0')],
};
