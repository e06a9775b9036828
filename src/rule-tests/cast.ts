/** The account that rule tests are played in: what the files declare and what their rules name, each with a number. */
import { kindNamed } from '../kinds/index.ts'
import type { Fields, Json, Kind, Simulated } from '../kinds/model/kind.ts'
import { isSealed } from '../kinds/model/sealed.ts'
import { mapReferences } from '../plan/match/each-reference.ts'
import { nameIn } from '../plan/model/canonical.ts'
import type { Desired, DesiredResource } from '../plan/model/desired.ts'
import { isStandard } from '../simulate/conditions/columns.ts'
import { saved } from '../simulate/run/saved.ts'
import type { Account, Definition, Inbox, Person, Rule, Team, Json as WorldJson } from '../simulate/world/model.ts'

export interface Cast {
  readonly account: Account
  readonly rules: readonly Rule[]
  /** What the rules were made of. */
  readonly sources: readonly DesiredResource[]
  /** Keys of rules of which the files do not say all: what they do is up to the server, and they are not played. */
  readonly inPart: ReadonlySet<string>
  /** The number of what people call by a name or key; a new one for a name that nobody declares. */
  readonly idOf: (role: Simulated, name: string) => number
  /** What people call the thing with this number. */
  readonly nameOf: (id: number) => string | null
  /** The label of that key or title. */
  readonly titleOf: (name: string) => string
}

/** Who does what no test says who did it. */
export const SOMEBODY: Person = { id: 1, name: 'Somebody', email: 'somebody@example.com', isAdministrator: true }

/** `now` is when the tests are played. */
export function castOf(desired: Desired, now: Date): Cast {
  const names = new Names(desired)
  const ofRole = (role: Simulated) => desired.resources.filter(({ kind }) => kindNamed(kind).simulatedAs === role)
  const definitions = ofRole('attribute').map(({ fields }) => definitionOf(fields))
  const sources = ofRole('rule')
  const whole = sources.filter(isWhole)
  const asking = { id: 0, name: '', people: [], teams: [], inboxes: [], slas: [], definitions, now }
  const rules = whole.map((resource) => ruleOf(names.idOf('rule', resource.key), resource, names, asking))
  const slas = rules
    .flatMap(({ actions }) => actions.filter(({ action_name }) => action_name === 'add_sla'))
    .flatMap(({ action_params }) => (Array.isArray(action_params) ? action_params : []) as WorldJson[])
    .map((id) => ({ id: Number(id), name: String(id) }))
  return {
    rules,
    sources,
    inPart: new Set(sources.filter((resource) => !isWhole(resource)).map(({ key }) => key)),
    idOf: (role, name) => names.idOf(role, name),
    nameOf: (id) => names.nameOf(id),
    titleOf: (name) => names.wireOf('label', name) as string,
    // Names that only a test has come later, so the lists are read when they are asked for.
    get account(): Account {
      return { ...asking, id: desired.account ?? 1, slas, ...names.everybody(), definitions }
    },
  }
}

/** A field that is left out is not managed; one that holds a variable is there. */
function isWhole({ kind, fields, unknown = [] }: DesiredResource): boolean {
  const isThere = (field: string) => field in fields || unknown.some((path) => path.startsWith(field))
  return kindNamed(kind).limits.required.every(isThere)
}

function definitionOf({ attribute_key, attribute_model, attribute_display_type }: Fields): Definition {
  return { key: String(attribute_key), model: String(attribute_model), type: String(attribute_display_type) }
}

function ruleOf(id: number, resource: DesiredResource, names: Names, account: Account): Rule {
  const { fields, unknown = [], key } = resource
  const wired = mapReferences(kindNamed(resource.kind), fields, (value, { to }) => {
    const role = kindNamed(to).simulatedAs
    return role === null || typeof value !== 'string' ? value : names.wireOf(role, value)
  })
  const {
    event_name,
    active = true,
    conditions = [],
    actions = [],
  } = plain(wired) as { readonly [name: string]: WorldJson }
  const draft = {
    name: key,
    event_name: String(event_name),
    active: active === true,
    conditions: conditions!,
    actions: actions!,
  }
  const undeclared = attributesIn(conditions!).find((one) => !account.definitions.some((known) => known.key === one))
  const bare = { id, ...draft, conditions: [], actions: [], errors: 0 }
  if (unknown.length > 0) return { ...bare, unclear: `the rule "${key}", which holds a variable that is not set` }
  if (undeclared !== undefined)
    return {
      ...bare,
      unclear: `the rule "${key}", which asks for the custom attribute "${undeclared}" that no file declares`,
    }
  const rule = saved(id, draft, account)
  return 'error' in rule ? { ...bare, unclear: `the rule "${key}", which Chatwoot refuses to save` } : rule
}

function attributesIn(conditions: WorldJson): string[] {
  return ((Array.isArray(conditions) ? conditions : []) as { readonly attribute_key?: WorldJson }[])
    .map(({ attribute_key }) => attribute_key)
    .filter((key): key is string => typeof key === 'string' && !isStandard(key))
}

/** A secret is a text like any other here, and is not looked into. */
function plain(value: Json): WorldJson {
  if (isSealed(value)) return '(a secret)'
  if (Array.isArray(value)) return value.map((item: Json) => plain(item))
  if (value === null || typeof value !== 'object') return value as WorldJson
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner as Json)]))
}

interface Everybody {
  readonly people: Account['people']
  readonly teams: readonly Team[]
  readonly inboxes: readonly Inbox[]
}

/** Numbers for names. What is declared has one number, whether by its key or by its name in Chatwoot. */
class Names {
  private readonly ids = new Map<string, number>()
  private readonly said = new Map<number, { role: Simulated; name: string; resource: DesiredResource | null }>()
  private readonly desired: Desired

  constructor(desired: Desired) {
    this.desired = desired
    for (const resource of desired.resources) {
      const kind = kindNamed(resource.kind)
      if (kind.simulatedAs !== null) this.add(kind.simulatedAs, namesOf(kind, resource), resource)
    }
  }

  idOf(role: Simulated, name: string): number {
    return this.ids.get(`${role} ${name}`) ?? this.add(role, [name], null)
  }

  nameOf(id: number): string | null {
    return this.said.get(id)?.name ?? null
  }

  /** What Chatwoot wants where one of these is named: a number, or the text that it goes by. */
  wireOf(role: Simulated, name: string): number | string {
    if (role !== 'label' && role !== 'attribute') return this.idOf(role, name)
    const its = this.desired.resources.find(({ kind, key }) => key === name && kindNamed(kind).simulatedAs === role)
    const wire = its === undefined ? undefined : its.fields[kindNamed(its.kind).identity.referredBy]
    return typeof wire === 'string' ? wire : name
  }

  everybody(): Everybody {
    const all = [...this.said].map(([id, one]) => ({ id, ...one }))
    const people = [SOMEBODY, ...all.filter(({ role }) => role === 'person').map(personOf)]
    // Who is in which inbox is not asked: whoever a rule assigns is taken to be in it.
    const members = people.map(({ id }) => id)
    const inboxes = all
      .filter(({ role }) => role === 'inbox')
      .map(({ id, name, resource }) => ({
        id,
        name: textIn(resource?.fields.name, name),
        members,
        greeting: greetingOf(resource),
      }))
    const teams = all.filter(({ role }) => role === 'team').map(({ id, name }) => ({ id, name, members: null }))
    return { people, teams, inboxes }
  }

  private add(role: Simulated, names: readonly string[], resource: DesiredResource | null): number {
    const id = 100 + this.said.size
    for (const name of names) if (!this.ids.has(`${role} ${name}`)) this.ids.set(`${role} ${name}`, id)
    this.said.set(id, { role, name: names[0]!, resource })
    return id
  }
}

function namesOf(kind: Kind, { key, fields }: DesiredResource): string[] {
  const name = nameIn(kind, fields)
  return typeof name === 'string' ? [key, name] : [key]
}

const textIn = (value: Json | undefined, otherwise: string): string => (typeof value === 'string' ? value : otherwise)

function personOf({ id, name, resource }: { id: number; name: string; resource: DesiredResource | null }): Person {
  const { email, name: said, role } = resource?.fields ?? {}
  const address = textIn(email, name)
  return { id, name: textIn(said, address), email: address, isAdministrator: role === 'administrator' }
}

function greetingOf(resource: DesiredResource | null): string | null {
  const { greeting_enabled, greeting_message } = resource?.fields ?? {}
  return greeting_enabled === true && typeof greeting_message === 'string' ? greeting_message : null
}
