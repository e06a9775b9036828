/** What is told of the company behind an account. */
import type { Fields } from '../rails/answers.ts'
import type { Row } from '../store.ts'
import { isBlankText, shown } from './shared.ts'

export const attributes = ['website', 'industry', 'company_size', 'timezone', 'referral_source']
const plan = ['plan_name', 'subscribed_quantity', 'subscription_status', 'subscription_ends_on']

/** Once anything was written, what a plan has brought is shown as well. */
export function attributesOf({ custom_attributes }: Row): Fields {
  const held = (custom_attributes ?? {}) as Row
  if (Object.keys(held).length === 0) return {}
  const said = attributes.filter((name) => !isBlankText(held[name]))
  return { custom_attributes: { ...shown(held, plan), ...shown(held, said) } }
}
