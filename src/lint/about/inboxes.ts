/** The inboxes that a rule is about. */
import type { Json } from '../../kinds/model/kind.ts'
import { valueAt } from '../../plan/model/paths.ts'
import type { Account, Resource } from '../account.ts'
import { asks, type Group, type Rule, textsOf } from './automation.ts'

/** Null where nobody knows all of them. */
export function inboxesOf(group: Group, account: Account): Resource[] | null {
  const only = group.filter((one) => asks(one, 'inbox_id', 'equal_to')).map(textsOf)
  const not = group.filter((one) => asks(one, 'inbox_id', 'not_equal_to')).flatMap(textsOf)
  const isMeant = (name: string) => only.every((names) => names.includes(name)) && !not.includes(name)
  const found = account.of('inboxes').filter(({ key }) => isMeant(key))
  const named = new Set(only.flat().filter(isMeant))
  const isKnown = only.length > 0 ? named.size === found.length : account.isWhole('inboxes')
  return isKnown ? found : null
}

/** Of all groups together. */
export function inboxesOfRule({ groups }: Rule, account: Account): Resource[] | null {
  const all = groups.map((group) => inboxesOf(group, account))
  return all.some((one) => one === null) ? null : [...new Set(all.flatMap((one) => one!))]
}

/** What kind of channel it is; null where nobody knows. */
export function channelOf({ fields }: Resource): string | null {
  const type = valueAt(fields, 'channel.type')
  return typeof type === 'string' ? type : null
}

/** A text that is there and says something. */
export function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** Nothing, for sure: what is not known is not blank. */
export function isBlank(value: Json | undefined): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}
