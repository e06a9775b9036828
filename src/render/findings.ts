/** The lines that a finding asks for, one for each operation that needs a yes. */
import type { Finding } from '../plan/plan.ts'

/** A single one stands in the next step already. */
export function linesOf({ allow = [] }: Finding): string[] {
  return allow.length < 2 ? [] : allow.map((operation) => `allow: ${operation}`)
}
