/** Rules that run on the same event: all of them do, in an order that nobody guarantees (4.15.1). */
import type { Account } from '../account.ts'
import type { Told } from '../rule.ts'
import { type Rule, rulesOf } from './automation.ts'

/** Looks at each pair of rules of one event once; the second is the one that is told, and it is declared. */
export function inPairs(isMeant: (rule: Rule) => boolean, find: (first: Rule, second: Rule) => Told | null) {
  return (account: Account): Told[] => {
    const meant = account.once(rulesOf).filter((rule) => !rule.looksAtChanges && isMeant(rule))
    // What nobody declares comes first, so that the declared one is told.
    const inOrder = meant.toSorted((a, b) => Number(a.on.declared !== null) - Number(b.on.declared !== null))
    return [...Map.groupBy(inOrder, ({ event }) => event).values()].flatMap((its) =>
      its.flatMap((second, index) =>
        second.on.declared === null ? [] : its.slice(0, index).flatMap((first) => find(first, second) ?? []),
      ),
    )
  }
}
