import { formFields } from './form-fields.ts';

test.each([
  [formFields({ to: '1.4.0' }), '`to: 1.4.0`'],
  [
    formFields({ intent: 'hotfix', component: null, to: '1.4.0' }, 'a reason'),
    '`intent: hotfix`, `to: 1.4.0` and a reason',
  ],
  [
    formFields({ to: 'previous', environment: 'production', component: 'api', intent: 'rollback' }),
    '`intent: rollback`, `component: api`, `environment: production` and `to: previous`',
  ],
  [formFields({ environment: 'a`b' }), '`` environment: a`b ``'],
])('the fields of the form are named in its order', (said, wanted) => {
  expect(said).toBe(wanted);
});
