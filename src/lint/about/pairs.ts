/** Rules that run on the same event: all of them do, in an order that nobody guarantees (4.15.1). */
import type { Account } from '../account.ts'
import type { Told } from '../rule.ts'
import { type Rule, rulesOf } from './automation.ts'

/**
 * Looks at each pair of rules of one event once. What is found is told once for the later of the two, with all that come
 * before it; what nobody declares comes first, so that the declared one is told.
 */
export function inPairs(
  isMeant: (rule: Rule) => boolean,
  isFound: (first: Rule, second: Rule) => boolean,
  tell: (second: Rule, firsts: readonly [Rule, ...Rule[]]) => Told,
) {
  return (account: Account): Told[] => {
    const meant = account.once(rulesOf).filter((rule) => !rule.looksAtChanges && isMeant(rule))
    const inOrder = meant.toSorted((a, b) => Number(a.on.declared !== null) - Number(b.on.declared !== null))
    return [...Map.groupBy(inOrder, ({ event }) => event).values()].flatMap((its) =>
      its.flatMap((second, index) => {
        if (second.on.declared === null) return []
        const [first, ...others] = its.slice(0, index).filter((one) => isFound(one, second))
        return first === undefined ? [] : [tell(second, [first, ...others])]
      }),
    )
  }
}
