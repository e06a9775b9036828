/** Rules that run on the same event: all of them do, in an order that nobody guarantees (4.15.1). */
import type { Account } from '../account.ts'
import type { Told } from '../rule.ts'
import { type Rule, rulesOf } from './automation.ts'
import { areApart, overlaps } from './logic.ts'
import { rulesNear } from './near.ts'

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
    const near = rulesNear(its)
    for (const [at, rule] of its.entries()) {
      if (rule.on.declared === null) continue
      const together = near[at]!.filter((first) => overlaps(first, rule) && !areApart(first, rule))
      if (together.length > 0) found.set(rule, together)
    }
  }
  return found
}
