/** The custom attribute that a condition asks for. */
import type { Account } from '../account.ts'
import type { Condition } from './automation.ts'

const KIND = 'custom_attribute_definitions'

/** How its values are shown, which decides how they are compared; null where nobody knows. */
export function typeOf({ key, custom }: Condition, account: Account): string | null {
  if (custom === '') return null
  const its = account
    .of(KIND)
    .find(
      ({ key: name, fields }) => fields.attribute_model === custom && (name === key || fields.attribute_key === key),
    )
  const type = its?.fields.attribute_display_type
  return typeof type === 'string' ? type : null
}

/** The definition of a key as texts name it. */
export function isDefined(key: string, model: string, account: Account): boolean {
  return account.of(KIND).some(({ fields }) => fields.attribute_key === key && fields.attribute_model === model)
}
