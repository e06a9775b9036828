/** The lint rules, in the order of their pages. */
import type { LintRule } from './rule.ts'
import { condEmail } from './rules/cond-email.ts'

export const lintRules: readonly LintRule[] = [condEmail]
