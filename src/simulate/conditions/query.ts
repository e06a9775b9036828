/**
 * All conditions of a rule as the one query that Chatwoot makes of them: `c1 op1 c2 op2 c3`, with the operator of each
 * condition behind it, no brackets, and AND before OR.
 */
import { Fault } from '../world/errors.ts'
import type { Account } from '../world/model.ts'
import { columns, MESSAGE_TYPES, PRIORITIES, STATUSES } from './columns.ts'
import * as compare from './compare.ts'
import type { Column, Condition, Part, Row, Test } from './condition.ts'
import { customParts, inLowerCase } from './custom.ts'
import { lower, not, type Tri } from './values.ts'

/** What the server remembers from one condition of a rule to the next. */
interface Memory {
  readonly account: Account
  /** Whether the last custom attribute before had its kind beside it: from then on texts are compared in lower case. */
  isTyped: boolean
}

/** Throws a Fault when the server or its database refuses the query. */
export function queryOf(conditions: readonly Condition[], account: Account): Test {
  const memory: Memory = { account, isTyped: false }
  const parts = conditions.flatMap((condition) => partsOf(condition, memory))
  return parsed(parts)
}

function partsOf(condition: Condition, memory: Memory): Part[] {
  const { attribute_key: key, query_operator: operator } = condition
  const joint: Part[] = operator ? [{ word: String(operator).toUpperCase() }] : []
  const column = typeof key === 'string' && Object.hasOwn(columns, key) ? columns[key] : undefined
  if (column !== undefined) return [{ test: standardTest(condition, column, memory.isTyped) }, ...joint]
  const parts = customParts(condition, memory.account, joint)
  if (parts.length > 0) memory.isTyped = Boolean(condition.custom_attribute_type)
  return parts
}

function standardTest(condition: Condition, column: Column, isTyped: boolean): Test {
  const { filter_operator: operator, values } = condition
  switch (operator) {
    case 'equal_to':
    case 'not_equal_to': {
      const test = isEqual(condition, column, isTyped)
      return operator === 'equal_to' ? test : (row) => not(test(row))
    }
    case 'contains':
      return compare.containsAny(column, values)
    case 'does_not_contain':
      return compare.containsNone(column, values)
    case 'starts_with':
      return compare.startsWith(column, values)
    case 'is_present':
      return compare.isPresent(column)
    default: {
      const test = compare.isPresent(column)
      return (row) => !test(row)
    }
  }
}

function isEqual({ values }: Condition, column: Column, isTyped: boolean): Test {
  if (column === columns.status) return isOneOf(column, STATUSES, values, true)
  if (column === columns.priority) return isOneOf(column, PRIORITIES, values, false)
  if (column === columns.message_type) return isOneOf(column, MESSAGE_TYPES, values, false)
  if (column === columns.content) return compare.isIn(column, listOf(values).map(lower))
  const wanted = isTyped ? inLowerCase(values) : values
  if (column !== columns.labels) return compare.isIn(column, wanted)
  // A label is compared with the first value only; nothing is neither equal to nothing nor different from it.
  const isBlank =
    values === null || values === undefined || (typeof values !== 'number' && Object.keys(values).length === 0)
  return isBlank ? NEVER : compare.isIn(column, compare.first(values))
}

const NEVER: Test = () => null

/** A name that is not one of them counts as a missing value. */
function isOneOf(column: Column, names: readonly string[], values: Condition['values'], hasAll: boolean): Test {
  if (hasAll && (typeof values === 'string' || Array.isArray(values)) && values.includes('all'))
    return compare.isIn(column, [...names.keys()])
  const positions = listOf(values).map((name) => (names.includes(name) ? names.indexOf(name) : null))
  return compare.isIn(column, positions)
}

/** The values of an attribute that takes nothing but a list of texts. */
function listOf(values: Condition['values']): string[] {
  if (!Array.isArray(values)) throw new Fault(`${JSON.stringify(values ?? null)} is no list of values`)
  const odd = values.find((value) => typeof value !== 'string')
  if (odd !== undefined) throw new Fault(`${JSON.stringify(odd)} is no text`)
  return values as string[]
}

/** Throws a Fault where the operators do not stand between the comparisons. No comparison at all is always true. */
function parsed(parts: readonly Part[]): Test {
  if (parts.length === 0) return () => true
  const either: Test[][] = [[]]
  parts.forEach((part, index) => {
    if ('test' in part !== (index % 2 === 0)) throw new Fault(HANGING)
    if ('test' in part) either.at(-1)!.push(part.test)
    else if (part.word === 'OR') either.push([])
    else if (part.word !== 'AND') throw new Fault(`${part.word} joins no conditions`)
  })
  if (parts.length % 2 === 0) throw new Fault(HANGING)
  return (row) => any(either.map((all) => () => every(all, row)))
}

const HANGING = 'the operators do not stand between the conditions'

/** From left to right, and no further than needed: what comes later may be something the database cannot read. */
function every(tests: readonly Test[], row: Row): Tri {
  let result: Tri = true
  for (const test of tests) {
    const value = test(row)
    if (value === false) return false
    if (value === null) result = null
  }
  return result
}

function any(tests: readonly (() => Tri)[]): Tri {
  let result: Tri = false
  for (const test of tests) {
    const value = test()
    if (value === true) return true
    if (value === null) result = null
  }
  return result
}
