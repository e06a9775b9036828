/** Short ways to write the examples of rules. */
import type { Fields, Json } from '../../kinds/model/kind.ts'

export function condition(attribute_key: string, filter_operator: string, ...values: readonly Json[]): Fields {
  return { attribute_key, filter_operator, ...(values.length === 0 ? {} : { values }) }
}

export function action(action_name: string, ...action_params: readonly Json[]): Fields {
  return { action_name, ...(action_params.length === 0 ? {} : { action_params }) }
}

/** All of them. */
export function all(...conditions: readonly Fields[]): Fields[] {
  return joined('and', conditions)
}

/** One of them. */
export function either(...conditions: readonly Fields[]): Fields[] {
  return joined('or', conditions)
}

/** With these operators between. */
export function joinedBy(operators: readonly string[], ...conditions: readonly Fields[]): Fields[] {
  return conditions.map((one, index) => {
    const query_operator = operators[index]
    return index === conditions.length - 1 || query_operator === undefined ? one : { ...one, query_operator }
  })
}

function joined(operator: string, conditions: readonly Fields[]): Fields[] {
  return joinedBy(
    conditions.map(() => operator),
    ...conditions,
  )
}

export function rule(event_name: string, conditions: readonly Fields[], ...actions: readonly Fields[]): Fields {
  return { event_name, conditions, actions }
}

/** As an example of one rule. */
export function one(key: string, fields: Fields): { readonly automation_rules: { readonly [key: string]: Fields } } {
  return { automation_rules: { [key]: fields } }
}
