export const COMPONENTS = {
  'component-missing': 'Each component has its own version, and the step does not say which one it is about.',
  'component-not-taken':
    'The step names a component where nothing is about a single one: all have one version, or the environment is locked as a whole.',
  'other-component': 'The candidate that the step is given was built for another component.',
} as const;
