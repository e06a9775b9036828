/** Rules that run on the same event: all of them do, in an order that nobody guarantees (4.15.1). */
import type { Account } from '../account.ts'
import type { Told } from '../rule.ts'
import { asks, type Rule, rulesOf } from './automation.ts'
import { areApart, overlaps } from './logic.ts'

/**
 * Looks at each two rules of one event of which one fires wherever the other one does. What is found is told once, for the
 * later of the two with all that come before it; what nobody declares comes first, so that the declared one is told.
 */
export function inPairs(
  isFound: (first: Rule, second: Rule) => boolean,
  tell: (second: Rule, firsts: readonly [Rule, ...Rule[]]) => Told,
) {
  return (account: Account): Told[] =>
    [...account.once(togetherOf)].flatMap(([second, all]) => {
      const [first, ...others] = all.filter((one) => isFound(one, second))
      return first === undefined ? [] : [tell(second, [first, ...others])]
    })
}

/** The declared rules, each with those before it that fire together with it. */
function togetherOf(account: Account): ReadonlyMap<Rule, readonly Rule[]> {
  const meant = account.once(rulesOf).filter((rule) => !rule.looksAtChanges)
  const inOrder = meant.toSorted((a, b) => Number(a.on.declared !== null) - Number(b.on.declared !== null))
  const found = new Map<Rule, readonly Rule[]>()
  for (const its of Map.groupBy(inOrder, ({ event }) => event).values()) {
    const before = new Map<string, Rule[]>([[ANYWHERE, []]])
    for (const rule of its) {
      const near = nearby(rule, before)
      const together = near.filter((first) => overlaps(first, rule) && !areApart(first, rule))
      if (rule.on.declared !== null && together.length > 0) found.set(rule, together)
    }
  }
  return found
}

const ANYWHERE = ''

/** Those before it that can be about the same inbox; adds the rule to them. */
function nearby(rule: Rule, before: Map<string, Rule[]>): Rule[] {
  const names = fenceOf(rule)
  const near = names.includes(ANYWHERE)
    ? [...before.values()].flat()
    : [ANYWHERE, ...names].flatMap((name) => before.get(name) ?? [])
  for (const name of names) {
    const its = before.get(name)
    if (its === undefined) before.set(name, [rule])
    else its.push(rule)
  }
  return [...new Set(near)]
}

/** The inboxes that it is only about. */
function fenceOf({ groups }: Rule): readonly string[] {
  const names = groups.map((group) => group.find((one) => asks(one, 'inbox_id', 'equal_to'))?.texts ?? [ANYWHERE])
  return [...new Set(names.flat())]
}
