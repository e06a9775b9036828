/** What errors do: some stop an apply, and some a review only. */
import type { Finding, Plan } from './plan.ts'

/**
 * Whether an apply stops at it. What lint rules (L-…) and rule tests (T-…) find is for a review, where it is red; Chatwoot
 * would take it, and one dead rule on the default branch must not keep back everything that is merged after it.
 */
export function stopsApply({ severity, code }: Finding): boolean {
  return severity === 'error' && !/^[LT]-/.test(code)
}

export function hasErrors({ findings }: Pick<Plan, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'error')
}

/** A look as it is written: what only a review is stopped by, is a warning there. */
export function afterReview<Its extends { readonly plan: Plan }>(its: Its): Its {
  const told = (one: Finding): Finding =>
    one.severity === 'error' && !stopsApply(one) ? { ...one, severity: 'warning' } : one
  return { ...its, plan: { ...its.plan, findings: its.plan.findings.map(told) } }
}
