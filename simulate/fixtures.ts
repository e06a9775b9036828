/** The account that a case is played in, with a number for each thing that a case can name. */
import { NotSimulated } from '../src/simulate/world/errors.ts'
import type { Account, Inbox, Json, JsonObject, Person } from '../src/simulate/world/model.ts'
import type { Fixtures } from './format.ts'

export type Names = Map<string, Json>

export const HOOK = 'http://listener.test/rule'

/** The people of the server that was recorded. */
export const PEOPLE: readonly Person[] = [
  { id: 1, name: 'Automation', email: 'automation@example.com', isAdministrator: true },
  { id: 2, name: 'Rajiv', email: 'rajiv@example.com', isAdministrator: false },
  { id: 3, name: 'Mia', email: 'mia@example.com', isAdministrator: false },
]

export interface Setting {
  readonly account: Account
  readonly names: Names
  readonly macros: ReadonlyMap<number, readonly JsonObject[]>
}

/** `all` are the fixtures of the file and of the case, in this order. */
export function settingOf(all: readonly Fixtures[], now: Date): Setting {
  const names: Names = new Map<string, Json>([
    ['admin', 1],
    ['rajiv', 2],
    ['mia', 3],
    ['hook', HOOK],
    ['account', 2],
  ])
  let last = 100
  const numbered = (name: string): number => {
    last += 1
    names.set(name, last)
    return last
  }
  const each = <T>(of: (fixtures: Fixtures) => { readonly [name: string]: T } | undefined) =>
    all.flatMap((fixtures) => Object.entries(of(fixtures) ?? {}))
  for (const title of all.flatMap(({ labels = [] }) => labels)) numbered(`label.${title}`)
  const teams = each(({ teams }) => teams).map(([name, { members = [] }]) => ({
    id: numbered(`team.${name}`),
    name,
    members: filled(members as Json, names) as number[],
  }))
  const inboxes = [['default', {}] as const, ...each(({ inboxes }) => inboxes)].map(([name, of]) =>
    inboxOf(numbered(name === 'default' ? 'inbox' : `inbox.${name}`), name, of, names),
  )
  const definitions = all.flatMap(({ attributes = [] }) => attributes)
  for (const { model, key } of definitions) numbered(`attribute.${model}.${key}`)
  const slas = each(({ slas }) => slas).map(([name]) => ({ id: numbered(`sla.${name}`), name }))
  const macros = new Map(
    each(({ macros }) => macros).map(([name, actions]) => [
      numbered(`macro.${name}`),
      filled(actions, names) as readonly JsonObject[],
    ]),
  )
  const account: Account = { id: 2, name: 'Studyflash', people: PEOPLE, teams, inboxes, definitions, slas, now }
  return { account, names, macros }
}

/** What an inbox may be asked for here. Members are looked at one by one: of other options nothing is known. */
function inboxOf(id: number, name: string, of: JsonObject, names: Names): Inbox {
  const { members = ['{rajiv}', '{mia}'], greeting_enabled, greeting_message, enable_auto_assignment: _, ...rest } = of
  const [odd] = Object.keys(rest)
  if (odd !== undefined && odd !== 'channel') throw new NotSimulated(`an inbox with ${JSON.stringify(odd)}`)
  const greeting = greeting_enabled === true && typeof greeting_message === 'string' ? greeting_message : null
  return { id, name: `${name} inbox`, members: filled(members, names) as number[], greeting }
}

/** `{name}` alone keeps the type of what it stands for, `{name:text}` makes it a text, and inside of a text it becomes one. */
export function filled(value: Json, names: Names): Json {
  if (typeof value === 'string') {
    const [, name, asText] = /^\{([\w.-]+)(:text)?\}$/.exec(value) ?? []
    if (name !== undefined && names.has(name)) return asText ? String(names.get(name)) : names.get(name)!
    return value.replace(/(?<!\{)\{([\w.-]+)\}(?!\})/g, (all, of) => (names.has(of) ? String(names.get(of)) : all))
  }
  if (Array.isArray(value)) return value.map((item: Json) => filled(item, names))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, of]) => [key, filled(of, names)]))
}
