/** The whole life of one resource of a kind, step by step. A step that throws a PlainError has failed. */
import type { Reader } from '../src/chatwoot/client.ts'
import { kindNamed } from '../src/kinds/index.ts'
import type { Release } from '../src/kinds/model/availability.ts'
import type { Fields, Json, Kind } from '../src/kinds/model/kind.ts'
import { takenBy } from '../src/plan/availability/taken.ts'
import { canonical, mapUnits, sendOf, unitsOf } from '../src/plan/model/canonical.ts'
import { bare } from '../src/plan/model/desired.ts'
import { isWithin } from '../src/plan/model/paths.ts'
import { isWrite, type Outcome, subjectOf } from '../src/plan/model/plan.ts'
import { isEqual } from '../src/redact/seal.ts'
import { isAlwaysThere, type Server } from './account.ts'
import { another, withAt } from './another.ts'
import { editByHand } from './by-hand.ts'
import { type Applied, type Desk, Failure, mustBeEmpty, pathsOf } from './desk.ts'
import { mustBeGone } from './gone.ts'
import { KEY, movable, type Resources, secondOf } from './resources.ts'
import { CONTENTS, PATH, withFiles } from './with-file.ts'

export interface Step {
  readonly name: string
  /** Why it was skipped, or nothing when it passed. */
  run(): Promise<string | undefined>
}

/** The server, and what it says of itself. */
export interface There {
  readonly server: Server
  readonly reader: Reader
  readonly release: Release
}

export async function* lifeOf(
  kind: Kind,
  resources: Resources,
  desk: Desk,
  { server, reader, release }: There,
): AsyncGenerator<Step> {
  const subject = subjectOf({ kind: kind.name, key: KEY })
  const ids = new Map<string, number>()
  /** The fields as the server shows them at first, references as ids; and what is declared now, by path. */
  let first: Fields = {}
  const declared = unitsOf(kind, resources[kind.name]![KEY]!)
  const changed: string[] = []
  const unknown: string[] = []
  const own = () => ids.get(subject)!
  const example = resources[kind.name]![KEY]!
  const only = (path: string) => mapUnits(kind, example, (at, value) => (at === path ? value : undefined))
  const lackOf = (fields: Fields) => whyLacking(kind, { fields, of: { ...example, ...fields } }, release)
  const lacking = new Map(
    [...declared.keys()].flatMap((path) => {
      const why = lackOf(only(path))
      return why === null ? [] : [[path, why] as const]
    }),
  )
  const isWrittenOnly = (path: string) => kind.comparison.writtenOnly.some((one) => isWithin(path, one))
  /** What the server shows, so that an edit of it is seen. */
  const editable = () => changed.filter((path) => !isWrittenOnly(path))

  const fieldsWith = (path?: string, value?: Json) =>
    mapUnits(kind, first, (at) => (at === path ? value : declared.get(at)))
  const declaring = (fields: Fields): Resources => ({
    ...resources,
    [kind.name]: { ...resources[kind.name], [KEY]: fields },
  })
  const now = () => declaring(fieldsWith())
  const mustBeSettled = async () => mustBeEmpty((await desk.plan(now())).plan, subject)

  yield step('is created with all that it refers to', async () => {
    const { outcomes } = await desk.apply(resources)
    for (const { id, ...of } of outcomes) if (id !== null) ids.set(subjectOf(of), id)
    const { live } = (await desk.plan(resources)).reading
    const shown = ({ kind: name, id }: Pick<Outcome, 'kind' | 'id'>): Fields =>
      canonical(kindNamed(name), live[name]!.find((one) => one.id === id)?.fields ?? {})
    for (const outcome of outcomes) mustBeCreated(outcome, unitsOf(kindNamed(outcome.kind), shown(outcome)))
    first = shown({ kind: kind.name, id: own() })
    const known = unitsOf(kind, first)
    unknown.push(
      ...[...declared.keys()].filter((path) => !known.has(path) && !lacking.has(path) && !isWrittenOnly(path)),
    )
    for (const path of [...unknown, ...lacking.keys()]) declared.delete(path)
    for (const path of declared.keys()) if (isWrittenOnly(path)) first = withAt(first, path, declared.get(path)!)
  })
  for (const [path, why] of lacking) yield step(`keeps ${path}`, async () => why)
  for (const path of unknown) yield step(`keeps ${path}`, async () => 'this Chatwoot does not know the field')
  yield step('is settled: its plan is empty', mustBeSettled)

  const isTaken = (fields: Fields) => lackOf(fields) === null
  for (const path of changeable(kind, declared, first).filter((one) => !lacking.has(one)))
    yield step(`changes ${path}`, async () => {
      const value = declared.get(path) ?? unitsOf(kind, first).get(path)!
      const to = movable(kind).includes(path)
        ? secondKey(resources, kind, path)
        : kind.references.some(({ at }) => at === `${path}[]`)
          ? withoutFirst(value)
          : another(kind, value, (one) => fieldsWith(path, one), isTaken)
      if (to === undefined) return 'no other value is known that its schema takes'
      if (kind.safety.answers(fieldsWith(path, to))) return 'it would write to customers by itself'
      declared.set(path, to)
      const applied = await desk.apply(now())
      if (applied.plan.changes.length === 0 && applied.plan.findings.length > 0) {
        declared.set(path, value)
        return 'this Chatwoot lacks the value'
      }
      mustBeOneUpdate(applied, subject, [path])
      changed.push(path)
      await mustBeSettled()
    })

  for (const { path, value } of withFiles(kind))
    for (const [index, content] of CONTENTS.entries())
      yield step(`sends ${index === 0 ? 'a file' : 'another file of that name'} in ${path}`, async () => {
        if (kind.safety.answers(fieldsWith(path, value))) return 'it would write to customers by itself'
        const why = lackOf({ [path]: value })
        if (why !== null) return why
        desk.put(PATH, content)
        declared.set(path, value)
        mustBeOneUpdate(await desk.apply(now()), subject, [path])
        await mustBeSettled()
      })

  yield step('is edited by hand, and the drift is found', async () => {
    const edited = editable()
    if (edited.length === 0) return 'it has no field that could be edited'
    const { reading } = await desk.plan(now())
    const live = canonical(kind, reading.live[kind.name]!.find(({ id }) => id === own())!.fields)
    const at = reading.addresses.of(kind.name, own())
    await editByHand(server, kind, at, { fields: sendOf(kind, first, live, edited), before: live })
    const { plan } = await desk.plan(now())
    mustBeOneUpdate({ plan, outcomes: [] }, subject, edited)
    const others = plan.changes.flatMap(({ fields }) => fields).filter(({ cause }) => cause !== 'drift')
    if (others.length > 0) throw new Failure(`${others.map(({ path }) => path).join(', ')} is not called drift`)
  })
  yield step('is put back by a re-sync', async () => {
    if (editable().length === 0) return 'nothing was edited'
    mustBeOneUpdate(await desk.apply(now(), 'resync'), subject, editable())
    await mustBeSettled()
  })
  yield step('is exported to files whose plan is empty', async () => {
    const { exported, plan } = await desk.exported(Object.keys(resources))
    if (!exported.added.some((one) => one.kind === kind.name && one.id === own()))
      throw new Failure(`${kind.name} ${own()} is not in the exported files`)
    mustBeEmpty(plan, subject)
  })
  const { [KEY]: _, ...others } = resources[kind.name]!
  const rest = { ...resources, [kind.name]: others }
  if (kind.endpoint.remove === null)
    yield step('is no longer managed, and stays as it is', async () => {
      const { plan, outcomes } = await desk.apply(rest)
      const told = plan.changes.map((change) => `${change.action} ${subjectOf(change)}`)
      if (told.join() !== `forget ${subject}`) throw new Failure(`the plan says "${told.join(', ') || 'nothing'}"`)
      mustBeApplied(outcomes)
    })
  else
    yield step('is deleted, and nothing else', async () => {
      mustBeDeleted(await desk.apply(rest), [subject])
      await mustBeGone(reader, kind, own())
      mustBeEmpty((await desk.plan(rest)).plan, subject)
    })
  const isDeletable = (of: string) => kindNamed(of.split('/')[0]!).endpoint.remove !== null
  const needed = [...ids.keys()].filter((one) => one !== subject && isDeletable(one))
  if (needed.length === 0) return
  yield step('leaves nothing behind: what it referred to is deleted', async () => {
    mustBeDeleted(await desk.apply({}), needed)
    for (const one of needed) await mustBeGone(reader, kindNamed(one.split('/')[0]!), ids.get(one)!)
  })
}

/** A text that comes back is why it was skipped. */
function step(name: string, run: () => Promise<unknown>): Step {
  return {
    name,
    run: async () => {
      const said = await run()
      return typeof said === 'string' ? said : undefined
    },
  }
}

/** Why a server of that release does not take all of these fields of a resource, or null. What is missing beside them is there. */
function whyLacking(kind: Kind, { fields, of }: { fields: Fields; of: Fields }, release: Release): string | null {
  const takenOf = (some: Fields) =>
    takenBy(release, { kind, desired: bare({ kind: kind.name, key: KEY, fields: some }), live: null }, (text) => text)
  const taken = takenOf(fields)
  if (taken.refusal !== null) return takenOf(of).refusal === null ? null : taken.refusal.sentence
  return isEqual(taken.desired.fields, fields) ? null : (taken.findings[0]?.sentence ?? 'this server does not have it')
}

/** What the server does not show at all it does not know; what it shows with another value it has not kept. */
function mustBeCreated(outcome: Outcome, shown: ReadonlyMap<string, Json>): void {
  const { action, state, reason, refused = [] } = outcome
  const isUnknown = refused.length > 0 && refused.every((path) => !shown.has(path))
  // What an account has once is there, and the files say what it is like from now on.
  const isMeant = action === 'create' || (isAlwaysThere(kindNamed(outcome.kind)) && action !== 'delete')
  if (!isMeant) throw new Failure(`${subjectOf(outcome)} was to be created, and the plan says ${action}`)
  if (state !== 'applied' && !isUnknown) throw new Failure(`${subjectOf(outcome)}: ${reason}`)
}

function mustBeOneUpdate({ plan, outcomes }: Applied, subject: string, paths: readonly string[]): void {
  const told = plan.changes.map((change) => `${change.action} ${subjectOf(change)}: ${pathsOf(change).join(', ')}`)
  const expected = `update ${subject}: ${[...paths].sort().join(', ')}`
  if (told.length !== 1 || told[0] !== expected)
    throw new Failure(`the plan must say "${expected}", and says "${told.join('; ') || 'nothing'}"`)
  mustBeApplied(outcomes)
}

function mustBeDeleted({ plan, outcomes }: Applied, subjects: readonly string[]): void {
  const told = plan.changes.filter(isWrite).map((change) => `${change.action} ${subjectOf(change)}`)
  const expected = subjects.map((subject) => `delete ${subject}`)
  if ([...told].sort().join() !== [...expected].sort().join())
    throw new Failure(`the plan must say "${expected.join(', ')}", and says "${told.join(', ') || 'nothing'}"`)
  mustBeApplied(outcomes)
}

function mustBeApplied(outcomes: readonly Outcome[]): void {
  const failed = outcomes.filter(({ state }) => state !== 'applied')
  if (failed.length > 0) throw new Failure(failed.map((one) => `${subjectOf(one)}: ${one.reason}`).join('; '))
}

/**
 * Everything that is declared or that the server shows besides; of a keyed list the declared items only. What a list of
 * references could hold instead nobody knows.
 */
function changeable(kind: Kind, declared: ReadonlyMap<string, Json>, first: Fields): string[] {
  const keyed = Object.entries(kind.comparison.keyed)
  const isFixed = (path: string) =>
    kind.limits.immutable.some((one) => isWithin(path, one)) ||
    keyed.some(([field, by]) => isWithin(path, field) && (!declared.has(path) || path.endsWith(`].${by}`))) ||
    (!declared.has(path) && kind.references.some(({ at }) => at === path)) ||
    kind.references.some(({ at }) => at === `${path}[]`)
  return [...new Set([...declared.keys(), ...unitsOf(kind, first).keys()])].filter((path) => !isFixed(path))
}

function withoutFirst(value: Json): Json | undefined {
  return Array.isArray(value) && value.length > 0 ? value.slice(1) : undefined
}

/** The second one of a kind that is referred to; undefined when something that was there stands for all of them. */
function secondKey(resources: Resources, { references, example }: Kind, at: string): string | undefined {
  const { to } = references.find((reference) => reference.at === at)!
  const key = secondOf(example[at]!)
  return resources[to]?.[key] === undefined ? undefined : key
}
