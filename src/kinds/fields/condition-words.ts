/** The conditions of rules in words, after what Chatwoot 4.15.1 does with them when a rule runs. */
import { type Fields, isObject, type Json } from '../model/json.ts'
import { own, without } from '../model/paths.ts'
import { joined, named, type Part, strong, value } from '../model/telling.ts'
import { type Attribute, attributes } from './condition-attributes.ts'

/** What of an attribute its conditions are told by. */
export type Worded = Pick<Attribute, 'to' | 'words'>

/** How a comparison reads, with one value and with several. The presences have no value. */
export const operatorWords: { readonly [operator: string]: readonly [one: string, several: string] } = {
  equal_to: ['is', 'is'],
  not_equal_to: ['is not', 'is none of'],
  contains: ['contains', 'contains'],
  does_not_contain: ['does not contain', 'contains none of'],
  is_present: ['is known', 'is known'],
  is_not_present: ['is not known', 'is not known'],
  starts_with: ['starts with', 'starts with'],
  is_greater_than: ['is greater than', 'is greater than'],
  is_less_than: ['is less than', 'is less than'],
  days_before: ['is more than', 'is more than'],
  attribute_changed: ['changes', 'changes'],
}

export const ownerWords: { readonly [type: string]: string } = {
  conversation_attribute: 'the conversation’s',
  contact_attribute: 'the contact’s',
  company_attribute: 'the company’s',
}

/** Chatwoot lets `and` bind tighter than `or`, so what it joins stands in brackets where both occur. */
export function conditionWords(
  conditions: readonly Json[],
  of: { readonly [key: string]: Worded } = attributes,
): Part[] {
  const alternatives: Part[][][] = [[]]
  conditions.forEach((condition, index) => {
    const is = isObject(condition) ? condition : {}
    alternatives.at(-1)!.push(isObject(condition) ? oneCondition(condition, of) : [value(condition)])
    const join = textOf(is.query_operator).toLowerCase()
    const isLast = index === conditions.length - 1
    if (join === 'or' && !isLast) alternatives.push([])
    // Such a rule never runs, and nothing else is made of it.
    else if (join !== 'and' && !isLast) alternatives.at(-1)!.at(-1)!.push(' (joined to the next one by nothing)')
    if (join !== '' && isLast) alternatives.at(-1)!.at(-1)!.push(' ', strong(join), ' (nothing after it)')
  })
  const needBrackets = alternatives.length > 1
  const both = alternatives.map((all) => {
    const said = joinedBy(all, 'and')
    return needBrackets && all.length > 1 ? ['(', ...said, ')'] : said
  })
  return joinedBy(both, 'or')
}

function joinedBy(all: readonly (readonly Part[])[], word: string): Part[] {
  return all.flatMap((one, index) => (index === 0 ? one : [' ', strong(word), ' ', ...one]))
}

/** What is told of a condition, and the `and` or `or` after it, which `conditionWords` tells. */
const TOLD = ['attribute_key', 'filter_operator', 'values', 'custom_attribute_type', 'query_operator']

function oneCondition(condition: Fields, of: { readonly [key: string]: Worded }): Part[] {
  const { attribute_key: key, filter_operator: operator, values, custom_attribute_type: type } = condition
  const others = without(condition, TOLD)
  const attribute = type ? undefined : own(of, textOf(key))
  const words = attribute?.words
  const subject: Part[] =
    words !== undefined
      ? [words.subject]
      : type
        ? [`${own(ownerWords, textOf(type)) ?? 'the'} `, named(key ?? null, 'custom_attribute_definitions')]
        : [value(key ?? null)]
  const more = Object.keys(others).length > 0 ? [' ', value(others)] : []
  return [...compared(subject, textOf(operator), values, attribute), ...more]
}

function compared(
  subject: readonly Part[],
  operator: string,
  values: Json | undefined,
  attribute: Worded | undefined,
): Part[] {
  const words = attribute?.words
  const special = own<string | undefined>(words?.operators ?? {}, operator)
  const verbs = own(operatorWords, operator)
  if (operator === 'is_present' || operator === 'is_not_present')
    return special === undefined ? [...subject, ` ${verbs![0]}`] : [special]
  if (operator === 'attribute_changed' && isObject(values)) {
    const side = (its: Json | undefined) =>
      joined(
        items(its).map((one) => [said(one, attribute)]),
        'or',
      )
    return [...subject, ' changes from ', ...side(values.from), ' to ', ...side(values.to)]
  }
  const all = items(values)
  // Seen on 4.15.1.
  const counted = words?.isFirstOnly || operator === 'starts_with' ? all.slice(0, 1) : all
  const unused = all.slice(counted.length).map((one) => [said(one, attribute)])
  const only = counted.length === 1 && typeof counted[0] !== 'object' ? `${operator} ${counted[0]}` : ''
  const whole = own<string | undefined>(words?.whole ?? {}, only)
  if (whole !== undefined) return [whole]
  const verb =
    verbs === undefined
      ? [...subject, ' ', value(operator), ' ']
      : [...subject, ` ${verbs[counted.length > 1 ? 1 : 0]} `]
  const isNone = operator === 'not_equal_to' || operator === 'does_not_contain'
  return [
    ...(special === undefined ? verb : [`${special} `]),
    ...(counted.length === 0
      ? ['nothing']
      : joined(
          counted.map((one) => [said(one, attribute)]),
          isNone && special === undefined ? 'and' : 'or',
        )),
    ...(operator === 'days_before' ? [' days ago'] : []),
    ...(unused.length === 0 ? [] : [' (Chatwoot does not look at ', ...joined(unused, 'and'), ')']),
  ]
}

function items(values: Json | undefined): readonly Json[] {
  if (values === undefined || values === null) return []
  return Array.isArray(values) ? values : [values]
}

function said(of: Json, attribute: Worded | undefined): Part {
  return attribute?.to === undefined ? value(of) : named(of, attribute.to)
}

/** What is no text names nothing that we know. */
export function textOf(is: Json | undefined): string {
  return typeof is === 'string' ? is : ''
}
