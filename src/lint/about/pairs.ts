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
    const before = new Before()
    for (const rule of its) {
      const together = before.near(rule).filter((first) => overlaps(first, rule) && !areApart(first, rule))
      if (rule.on.declared !== null && together.length > 0) found.set(rule, together)
      before.add(rule)
    }
  }
  return found
}

const ANYWHERE = ''

/** The rules before one, by the inbox that they are only about. */
class Before {
  readonly #all: Rule[] = []
  readonly #byInbox = new Map<string, Rule[]>()

  /** Those that can be about the same inbox. */
  near(rule: Rule): readonly Rule[] {
    const names = fenceOf(rule)
    if (names.includes(ANYWHERE)) return this.#all
    return [...new Set([ANYWHERE, ...names].flatMap((name) => this.#byInbox.get(name) ?? []))]
  }

  add(rule: Rule): void {
    this.#all.push(rule)
    for (const name of fenceOf(rule)) {
      const its = this.#byInbox.get(name)
      if (its === undefined) this.#byInbox.set(name, [rule])
      else its.push(rule)
    }
  }
}

/** The inboxes that it is only about. */
function fenceOf({ groups }: Rule): readonly string[] {
  const names = groups.map((group) => group.find((one) => asks(one, 'inbox_id', 'equal_to'))?.texts ?? [ANYWHERE])
  return [...new Set(names.flat())]
}
