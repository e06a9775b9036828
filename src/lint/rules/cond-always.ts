import { type Condition, type Group, inRules } from '../about/automation.ts'
import { action, all, condition, either, one, rule } from '../about/example.ts'
import { isSameKey, isSingle } from '../about/logic.ts'
import { type LintRule, listed, quoted, type Told } from '../rule.ts'

const NOT = ['not_equal_to', 'does_not_contain']
const tag = action('add_label', 'foreign')
const not = (text: string) => condition('country_code', 'not_equal_to', text)

export const condAlways: LintRule = {
  code: 'L-COND-ALWAYS',
  title: 'One of two "is not" is always true',
  severity: 'error',
  why: '`country is not DE or country is not AT` is true of everybody: who is in Germany is not in Austria. Measured on 4.15.1: such a rule fired on every new conversation. A real one of this kind: chatwoot#8204.',
  fix: 'Join them with "and", or write one condition with both values: `not_equal_to ["DE", "AT"]` means none of them.',
  unless: ['the two lists share a value'],
  example: {
    wrong: one('foreign', rule('conversation_created', either(not('DE'), not('AT')), tag)),
    right: one('foreign', rule('conversation_created', all(not('DE'), not('AT')), tag)),
  },
  find: inRules(({ on, groups, looksAtChanges }): Told[] => {
    if (looksAtChanges) return []
    for (const [index, group] of groups.entries())
      for (const other of groups.slice(index + 1)) {
        const pair = differingIn(group, other)
        if (pair !== null) return [told(on, pair)]
      }
    return []
  }),
}

function told(on: Told['on'], [first, second]: readonly [Condition, Condition]): Told {
  return {
    on,
    at: second.at,
    says: `"${first.key}" ${first.operator} ${listed(first.texts.map(quoted))} or ${second.operator} ${listed(second.texts.map(quoted))} is true of everything that has a value`,
    help: 'Join the two with "and", or put both values into one condition.',
  }
}

/** The one pair of conditions in which two groups differ, when one of the two is always true. */
function differingIn(a: Group, b: Group): readonly [Condition, Condition] | null {
  if (a.length !== b.length) return null
  const rest = (of: Group, than: Group) => of.filter((one) => !than.some((other) => isSame(one, other)))
  const [mine, theirs] = [rest(a, b), rest(b, a)]
  const [first, second] = [mine[0], theirs[0]]
  if (mine.length !== 1 || theirs.length !== 1 || !isSameKey(first!, second!) || !isSingle(first!)) return null
  if (first!.operator !== second!.operator || !NOT.includes(first!.operator)) return null
  return new Set(first!.texts).isDisjointFrom(new Set(second!.texts)) ? [first!, second!] : null
}

function isSame(a: Condition, b: Condition): boolean {
  return isSameKey(a, b) && a.operator === b.operator && quoted(a.values) === quoted(b.values)
}
