/** Rule tests played over desired files, both as text. */
import { parseDesired } from '../../src/desired/parse.ts'
import { NO_FILES } from '../../src/desired/values.ts'
import type { Desired } from '../../src/plan/model/desired.ts'
import { castOf } from '../../src/rule-tests/cast.ts'
import { judge, type Verdict } from '../../src/rule-tests/judge.ts'
import { parseRuleTests } from '../../src/rule-tests/read.ts'

const now = new Date('2026-11-27T12:00:00Z')

function desiredOf(files: object, environment: { readonly [name: string]: string } = {}): Desired {
  const text = JSON.stringify({ $account: 2, ...files })
  const { desired, findings } = parseDesired(
    [{ file: 'desired/all.json', text }],
    environment,
    { ...NO_FILES, readBytes: () => ({ bytes: Buffer.from('%PDF-1.7') }) },
    new Set(),
    true,
  )
  if (findings.length > 0) throw new Error(findings.map(({ sentence }) => sentence).join('\n'))
  return desired
}

export function verdictsOn(desired: object, tests: object): Verdict[] {
  const { tests: read, findings } = parseRuleTests([
    { file: 'tests/all.json', text: JSON.stringify({ tests }, null, 2) },
  ])
  if (findings.length > 0) throw new Error(findings.map(({ sentence }) => sentence).join('\n'))
  const cast = castOf(desiredOf(desired), now)
  return read.map((test) => judge(test, cast))
}

/** What is said of one test, a line for each finding; or that it has passed. */
export function saidOf(desired: object, test: object): string[] {
  const [{ is, findings }] = verdictsOn(desired, { t: test }) as [Verdict]
  return is === 'passed' && findings.length === 0
    ? ['passed']
    : findings.map(({ code, sentence }) => `${code} ${sentence}`)
}

type Condition = readonly [attribute_key: string, filter_operator: string, values?: unknown, query_operator?: string]

/** Files with rules that each add a label of their own name, unless they say what they do. */
export function rulesOf(
  rules: {
    readonly [key: string]: { event: string; when?: readonly Condition[]; does?: readonly object[]; active?: boolean }
  },
  more: object = {},
): object {
  const all = Object.entries(rules).map(([key, { event, when = [], does, active = true }]) => [
    key,
    {
      event_name: event,
      active,
      conditions: when.map(([attribute_key, filter_operator, values, query_operator]) => ({
        attribute_key,
        filter_operator,
        ...(values === undefined ? {} : { values }),
        ...(query_operator === undefined ? {} : { query_operator }),
      })),
      actions: does ?? [{ action_name: 'add_label', action_params: [key] }],
    },
  ])
  return { automation_rules: Object.fromEntries(all), ...more }
}
