/** The survey of an inbox and the labels that decide about it (4.15.1). */
import type { Json } from '../../kinds/model/kind.ts'
import { valueAt } from '../../plan/model/paths.ts'
import type { Resource } from '../account.ts'

export interface SurveyRules {
  readonly operator: string | null
  readonly labels: readonly string[]
}

/** What decides which conversations are asked about; null where nothing does, or nobody knows. */
export function surveyRulesOf({ fields }: Resource): SurveyRules | null {
  const rules = valueAt(fields, 'csat_config.survey_rules')
  const values = valueAt(rules, 'values')
  if (!Array.isArray(values) || values.length === 0) return null
  const operator = valueAt(rules, 'operator')
  return { operator: typeof operator === 'string' ? operator : null, labels: (values as Json[]).map(String) }
}
