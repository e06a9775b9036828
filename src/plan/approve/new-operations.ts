/** What becomes of operations that no review showed. Deletions among them are never carried out, whatever it says. */
export const NEW_OPERATIONS = ['apply-safe', 'stop', 'apply'] as const
export type NewOperations = (typeof NEW_OPERATIONS)[number]
