/** Output names that the action has for itself. */
export const OWN_OUTPUTS: ReadonlySet<string> = new Set([
  'has-changes',
  'changes',
  'creates',
  'updates',
  'deletes',
  'drift',
  'applied',
  'failed',
  'blocked',
  'plan',
  'comment-url',
  'issue-number',
  'issue-url',
  'pull-request-url',
])
