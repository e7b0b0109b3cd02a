export const CONFIGURATION = {
  'config-missing':
    'The commit has no `.github/liftlock.yml`, or the file has another name. Without a checkout step there is no file either.',
  'config-empty': 'The file exists, but contains only comments or nothing at all.',
  'config-unreadable': 'The file is not valid YAML, or uses a YAML feature that Liftlock does not accept.',
  'config-invalid':
    'A key is unknown, a value has the wrong type, or two keys contradict each other. Every such place is reported at once.',
  'not-supported-yet':
    'The key is planned and reserved. It is refused rather than ignored: a rule that is written down must be enforced.',
  'dependency-unmet':
    'A component declares which versions of another one it works with, and this release would break that.',
  'config-value-invalid':
    'The `config` of a component, with the values of the environment over it, is not what its `config-schema` asks for.',
  'config-value-secret':
    'A value under `config` has the form of a credential. Values are kept in manifests, files and the ledger, so it would be public.',
  'config-schema-unusable': 'The file that `config-schema` names is missing, is not JSON, or is no JSON Schema.',
} as const;
