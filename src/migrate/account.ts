/** The account that a stack is about, as its provider was told. */
import { WorkflowError } from '../plan/model/errors.ts'
import type { PulumiResource } from './stack.ts'

/** `said` is what the person says; null when they leave it to the stack. */
export function accountIn(resources: readonly PulumiResource[], said: number | null): number {
  const named = resources
    .filter(({ type }) => /(^|:)chatwoot(:|$)|:dynamic:/.test(type))
    .flatMap(({ inputs }) => [inputs.accountId, inputs.account_id])
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
  const [first, ...others] = new Set(named)
  if (said !== null && first !== undefined && !named.includes(said))
    throw new WorkflowError(`The stack is about account ${first}, not ${said}. Nothing was done.`)
  if (said !== null) return said
  if (first !== undefined && others.length === 0) return first
  throw new WorkflowError(
    first === undefined
      ? 'The stack does not say which account it is about. Give it with --account.'
      : `The stack is about several accounts (${[first, ...others].join(', ')}). Say which with --account.`,
  )
}
