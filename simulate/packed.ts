/**
 * Cases and what was recorded of them in one file, one line a case, for the project's own tests. Rules that only report that
 * they ran by a webhook of their own name are written without it, and what an earlier case has as well is said once. What only people read is left out.
 *
 * `npm run simulate -- --cases DIR --compare DIR --pack FILE` writes it.
 */
import type { Json } from '../src/simulate/world/model.ts'
import { type Case, COMPARED, type Fixtures, type Result, type RuleOfCase, type Suite } from './format.ts'

export interface Recorded {
  readonly suite: Suite
  readonly test: Case
  /** Null when nothing was recorded. */
  readonly result: Partial<Result> | null
}

interface Line {
  readonly case: string
  readonly [part: string]: Json
}

interface Packed {
  readonly fixtures: readonly Fixtures[]
  readonly rules: readonly Json[]
  readonly cases: readonly Line[]
}

export function pack(all: readonly Recorded[]): string {
  const fixtures: string[] = []
  const rules: string[] = []
  const lines = all.map(({ suite, test, result }) => {
    const { rules: its, ...rest } = test
    const seen = Object.fromEntries(
      COMPARED.flatMap((part) => (result !== null && part in result ? [[part, result[part]]] : [])),
    )
    const of = {
      in: placeIn(fixtures, suite.fixtures ?? {}),
      rules: its.map((rule) => placeIn(rules, shortened(rule))),
    }
    return JSON.stringify({ ...rest, ...of, seen })
  })
  return `{"fixtures": [${fixtures.join()}],\n"rules": [\n${rules.join(',\n')}\n],\n"cases": [\n${lines.join(',\n')}\n]}\n`
}

export function unpack(text: string): Recorded[] {
  const { fixtures, rules, cases } = JSON.parse(text) as Packed
  return cases.map(({ in: place, rules: its, seen, ...rest }) => ({
    suite: { fixtures: fixtures[place as number]!, cases: [] },
    test: { ...rest, rules: (its as number[]).map((one) => restored(rules[one]!)) } as unknown as Case,
    result: seen as Partial<Result>,
  }))
}

function placeIn(all: string[], value: unknown): number {
  const text = JSON.stringify(value)
  if (!all.includes(text)) all.push(text)
  return all.indexOf(text)
}

type Short = readonly [name: string, event: string, ...conditions: readonly Json[][]]

const PARTS = ['attribute_key', 'filter_operator', 'values', 'query_operator', 'custom_attribute_type']

const hook = (name: string): Json => [{ action_name: 'send_webhook_event', action_params: [`{hook}/${name}`] }]

/** A list of what the rule is made of, where it has no more than the usual. */
function shortened(rule: RuleOfCase): RuleOfCase | Short {
  const { name, event_name, conditions, actions, description: _, ...rest } = rule as RuleOfCase & { description?: Json }
  const list = conditions as readonly { readonly [part: string]: Json }[]
  const isUsual =
    Object.keys(rest).length === 0 && JSON.stringify(actions) === JSON.stringify(hook(name)) && list.every(isFull)
  return isUsual
    ? [name, event_name, ...list.map((one) => PARTS.flatMap((part) => (part in one ? [one[part]!] : [])))]
    : { name, event_name, ...rest, ...(conditions === undefined ? {} : { conditions }), actions }
}

/** The first four parts, and perhaps the last. */
function isFull(condition: { readonly [part: string]: Json }): boolean {
  return (
    Object.keys(condition).every((part) => PARTS.includes(part)) && PARTS.slice(0, 4).every((part) => part in condition)
  )
}

function restored(rule: Json): RuleOfCase {
  if (!Array.isArray(rule)) return rule as unknown as RuleOfCase
  const [name, event_name, ...conditions] = rule as unknown as Short
  const whole = conditions.map((values) => Object.fromEntries(values.map((value, index) => [PARTS[index]!, value])))
  return { name, event_name, conditions: whole, actions: hook(name) }
}
