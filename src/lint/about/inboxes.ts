/** The inboxes that a rule is about. */
import type { Json } from '../../kinds/model/kind.ts'
import { isObject } from '../../plan/model/paths.ts'
import type { Account, Resource } from '../account.ts'
import { asks, type Group, type Rule } from './automation.ts'

/** Null where nobody knows all of them. */
export function inboxesOf(group: Group, account: Account): Resource[] | null {
  const { found, isKnown } = meant(group, account)
  return isKnown ? found : null
}

/** Those that are known, of all groups together: enough for what is wrong in one of them. */
export function knownInboxesOf({ groups }: Pick<Rule, 'groups'>, account: Account): Resource[] {
  return [...new Set(groups.flatMap((group) => meant(group, account).found))]
}

function meant(group: Group, account: Account): { found: Resource[]; isKnown: boolean } {
  const only = group.filter((one) => asks(one, 'inbox_id', 'equal_to')).map(({ texts }) => texts)
  const not = group.filter((one) => asks(one, 'inbox_id', 'not_equal_to')).flatMap(({ texts }) => texts)
  const isMeant = (name: string) => only.every((names) => names.includes(name)) && !not.includes(name)
  const found = account.of('inboxes').filter(({ key }) => isMeant(key))
  const named = new Set(only.flat().filter(isMeant))
  const isKnown = only.length > 0 ? named.size === found.length : account.isWhole('inboxes')
  return { found, isKnown }
}

/** What kind of channel it is; null where nobody knows. */
export function channelOf({ fields }: Resource): string | null {
  const { channel } = fields
  return isObject(channel) && typeof channel.type === 'string' ? channel.type : null
}

/** A text that is there and says something. */
export function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** Nothing, for sure: what is not known is not blank. */
export function isBlank(value: Json | undefined): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}
