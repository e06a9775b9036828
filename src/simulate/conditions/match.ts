/** Whether a rule's conditions are true when its turn comes, and what they look at. */
import { Fault, NotSimulated } from '../world/errors.ts'
import type { Account, Event, Json, Message, World } from '../world/model.ts'
import { changedAs } from './changed.ts'
import { columns, isStandard, OTHERS, operatorsOf } from './columns.ts'
import type { Condition, Row } from './condition.ts'
import { definitionOf } from './custom.ts'
import { queryOf } from './query.ts'
import type { Tri } from './values.ts'

export interface Match {
  readonly fires: boolean
  /** Why Chatwoot counts an error for this rule, and switches it off the second time. */
  readonly invalid: string | null
  /** Why it does not run although nothing is wrong that anybody is told of. */
  readonly fault: string | null
}

/** `pending` are messages of the server's own that are being written at the same time. */
export function matches(
  conditions: readonly Condition[],
  event: Event,
  world: World,
  pending: readonly Message[],
): Match {
  const no: Match = { fires: false, invalid: null, fault: null }
  const invalid = invalidity(conditions, world.account)
  if (invalid !== null) return { ...no, invalid }
  try {
    return { ...no, fires: isTrue(conditions, event, world, pending) }
  } catch (error) {
    if (error instanceof Fault) return { ...no, fault: error.reason }
    throw error
  }
}

/** Why the conditions as such are refused when they should be looked at; null when they are not. */
function invalidity(conditions: readonly Condition[], account: Account): string | null {
  for (const { attribute_key: key, filter_operator: operator, custom_attribute_type: model } of conditions) {
    if (isStandard(key)) {
      if (operator !== 'attribute_changed' && !operatorsOf(key).includes(String(operator)))
        return `"${key}" has no operator ${JSON.stringify(operator ?? null)}`
    } else if (OTHERS.includes(String(key))) throw new NotSimulated(`a condition on ${JSON.stringify(key)}`)
    else if (definitionOf(account, key, model ? String(model) : 'conversation_attribute') === undefined)
      return `there is no attribute ${JSON.stringify(key ?? null)}`
  }
  return null
}

function isTrue(conditions: readonly Condition[], event: Event, world: World, pending: readonly Message[]): boolean {
  const changes = conditions.filter(({ filter_operator }) => filter_operator === 'attribute_changed')
  const others = conditions.filter(({ filter_operator }) => filter_operator !== 'attribute_changed')
  // An id that is written as a word: whether the database refuses it or finds nothing makes a difference beside an OR only.
  const [strict, lax] = [others, others.map(wordless)].map((these) => asked(these, event, world, pending))
  if (answerOf(strict!) !== answerOf(lax!))
    throw new NotSimulated('a word in the place of an id, in a rule where another condition may hold instead')
  if (changes.length === 0) return result(strict!)
  return changedAs(changes, event, () => result(strict!))
}

type Asked = { readonly answer: boolean } | { readonly fault: Fault }

const answerOf = (asked: Asked): boolean => 'answer' in asked && asked.answer

function result(asked: Asked): boolean {
  if ('fault' in asked) throw asked.fault
  return asked.answer
}

/** The same with words taken out of ids, as if they were missing values. */
function wordless(condition: Condition): Condition {
  const { attribute_key: key, values } = condition
  const isOfIds = [columns.assignee_id, columns.team_id, columns.inbox_id].includes(columns[String(key)])
  if (!isOfIds || !Array.isArray(values)) return condition
  return { ...condition, values: values.map((value: Json) => (isWord(value) ? null : value)) }
}

const isWord = (value: Json) => typeof value === 'string' && !/^\s*[+-]?\d+\s*$/.test(value)

function asked(conditions: readonly Condition[], event: Event, world: World, pending: readonly Message[]): Asked {
  try {
    const query = queryOf(conditions, world.account)
    const answers = rowsOf(event, world, []).map((row) => answerTo(query, row))
    const later = pending.length === 0 ? answers : rowsOf(event, world, pending).map((row) => answerTo(query, row))
    const [now, then] = [allTogether(answers), allTogether(later)]
    if (answerOf(now) !== answerOf(then))
      throw new NotSimulated('a rule that looks at a message which Chatwoot itself is writing at that moment')
    return now
  } catch (error) {
    if (error instanceof Fault) return { fault: error }
    throw error
  }
}

function answerTo(query: (row: Row) => Tri, row: Row): Tri | Fault {
  try {
    return query(row)
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

/** One row that fulfils them all is enough. The database stops there, in whatever order the rows come. */
function allTogether(answers: readonly (Tri | Fault)[]): Asked {
  const fault = answers.find((answer) => answer instanceof Fault)
  const isFound = answers.includes(true)
  if (isFound && fault !== undefined)
    throw new NotSimulated('a rule of which the database can read one message or label and not another')
  return fault === undefined ? { answer: isFound } : { fault }
}

/** Every combination of messages and labels. */
export function rowsOf(event: Event, world: World, more: readonly Message[]): Row[] {
  const conversation = world.conversations.find(({ id }) => id === event.conversation)!
  const contact = world.contacts.find(({ id }) => id === conversation.contact_id)!
  const messages = [...world.messages, ...more].filter((message) =>
    event.message === null ? message.conversation_id === conversation.id : message.id === event.message,
  )
  const labels: readonly (string | null)[] = conversation.label_list.length > 0 ? conversation.label_list : [null]
  return (messages.length > 0 ? messages : [null]).flatMap((message) =>
    labels.map((label) => ({ conversation, contact, message, label })),
  )
}

/** Whether one condition of a rule would be true by itself, for whoever asks why a rule did not run. */
export function holdsAlone(condition: Condition, event: Event, world: World): boolean {
  try {
    return answerOf(asked([{ ...condition, query_operator: null }], event, world, []))
  } catch (error) {
    if (error instanceof NotSimulated) return false
    throw error
  }
}
