export const COMPONENTS = {
  'component-missing': 'Each component has its own version, and the step does not say which one it is about.',
  'component-not-taken':
    'The step names a component and cannot be limited to one: all components share a version, or `lock` and `unlock` apply to the whole environment.',
  'other-component': 'The candidate that the step is given was built for another component.',
} as const;
