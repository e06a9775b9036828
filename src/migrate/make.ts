/** A Pulumi stack as desired files and a ledger, and what of it the server says otherwise. Pure. */

import { AttachedFiles } from '../export/attached.ts'
import { type Against, check } from '../export/check.ts'
import { withEntries } from '../export/entries.ts'
import type { Kept } from '../export/exported.ts'
import { keyFor, Taken } from '../export/keys.ts'
import { type Left, shellOf } from '../export/newcomers.ts'
import { namesIn, sayable } from '../export/say.ts'
import { SecretNames, type ToSet } from '../export/secrets.ts'
import { Texts } from '../export/texts.ts'
import { spotOf, writtenFields } from '../export/written.ts'
import { kinds } from '../kinds/index.ts'
import type { Fields, Kind } from '../kinds/model/kind.ts'
import { emptyLedger } from '../plan/ledger/after.ts'
import { naturalKeyOf } from '../plan/match/locate.ts'
import { match } from '../plan/match/match.ts'
import { References } from '../plan/match/references.ts'
import { type Ledger, resourcesOf } from '../plan/model/ledger.ts'
import type { Live, LiveResource } from '../plan/model/live.ts'
import { type Finding, isWrite, type Plan, subjectOf } from '../plan/model/plan.ts'
import { declaredIn, kindOf } from './declared.ts'
import type { PulumiResource } from './stack.ts'

export interface Found {
  readonly kind: Kind
  readonly key: string
  readonly id: number
  readonly resource: PulumiResource
}

export interface Migration {
  readonly account: number
  readonly files: ReadonlyMap<string, string>
  /** Null when nothing may be written. */
  readonly ledger: Ledger | null
  readonly taken: readonly { readonly kind: string; readonly key: string; readonly id: number }[]
  readonly left: readonly (Omit<Left, 'id'> & { readonly id: string })[]
  readonly kept: readonly Kept[]
  readonly secrets: ReadonlyMap<string, ToSet & { readonly isEncrypted: boolean }>
  readonly findings: readonly Finding[]
  /** What an apply of these files would change, with what Pulumi believes as what was applied. */
  readonly plan: Plan | null
}

/** The resources that are of a kind and have an id, and why the others are left. */
export function sorted(resources: readonly PulumiResource[]): { found: Found[]; left: Migration['left'][number][] } {
  const left: Migration['left'][number][] = []
  const taken = new Map<string, Taken>()
  const found = resources.flatMap((resource): Found[] => {
    if (resource.type.startsWith('pulumi:')) return []
    const its = kindOf(resource)
    const pass = (reason: string) => {
      left.push({ kind: resource.type, id: resource.id, title: resource.name, reason })
      return []
    }
    if (!resource.isCustom) return pass('is a component of the program, nothing on a server')
    if ('problem' in its) return pass(its.problem)
    if (resource.aside !== null) return pass(resource.aside)
    const { kind } = its
    // A binding's id is made of both ends, first what it is over.
    const text = kind.endpoint.over !== null ? resource.id.split('/')[0]! : resource.id
    const id = Number(text)
    if (!/^\d+$/.test(text) || !Number.isSafeInteger(id))
      return pass(`has ${resource.id === '' ? 'no id' : `the id ${JSON.stringify(resource.id)}, which is no number`}`)
    const keys = taken.get(kind.name) ?? taken.set(kind.name, new Taken()).get(kind.name)!
    const key = keyFor(resource.name, { noun: kind.words.noun, id, natural: null }, keys)
    keys.add(key)
    return [{ kind, key, id, resource }]
  })
  return { found, left }
}

export function makeMigration(against: Against, found: readonly Found[], leftAlready: Migration['left']): Migration {
  const { account, live, sources } = against
  const twice = claimedTwice(found)
  const left = [...leftAlready]
  const present = found.flatMap((one) => {
    const its = liveOf(one, live)
    if (its !== null) return [{ ...one, live: its }]
    const { type, name } = one.resource
    left.push({ kind: type, id: one.resource.id, title: name, reason: GONE })
    return []
  })
  const nothing = { account, files: new Map(), ledger: null, taken: [], left, kept: [], secrets: new Map(), plan: null }
  if (twice.length > 0) return { ...nothing, findings: twice }

  const desired = { account, resources: present.map(shellOf), forgotten: [], secretNames: [] }
  const references = new References(
    match(desired, live, null, (text) => text),
    live,
  )
  const its = {
    secrets: new SecretNames(new Map()),
    texts: new Texts(sources.readText),
    files: new AttachedFiles({ ...sources, contents: new Map() }),
  }
  const kept: Kept[] = []
  const encrypted = new Set<string>()
  const entries = new Map<string, [string, Fields][]>()
  for (const one of present) {
    const { kind, key, id } = one
    const said = declaredIn(kind, one.resource, one.live.fields)
    const named = sayable(kind, references.ofLive(kind, said.fields, 'after'), references)
    const of = {
      kind,
      key,
      id,
      ...its,
      fields: named.fields,
      names: namesIn(kind, named.fields),
      hides: (path: string) => said.secrets.has(path),
    }
    for (const path of said.encrypted) encrypted.add(spotOf(of, path, path).place)
    for (const [path, reason] of Object.entries(named.ignore)) kept.push({ kind: kind.name, key, path, reason })
    if (said.unknown.length > 0)
      kept.push({ kind: kind.name, key, path: '', reason: `no fields of Chatwoot: ${said.unknown.join(', ')}` })
    const { [kind.identity.nameField ?? '']: name, ...others } = writtenFields(named.fields, of, false)
    const entry = {
      ...(isFoundByName(one, named.fields, live) ? {} : { $id: id }),
      ...(one.resource.isProtected ? { $protect: true } : {}),
      ...(name === undefined || name === key ? {} : { [kind.identity.nameField!]: name }),
      ...others,
    }
    entries.set(kind.name, [...(entries.get(kind.name) ?? []), [key, entry]])
  }
  const inOrder = new Map(kinds.flatMap(({ name }) => (entries.has(name) ? [[name, entries.get(name)!] as const] : [])))
  const files = new Map([...withEntries(sources, { edits: new Map(), fresh: inOrder }, account), ...its.texts.written])
  const secrets = new Map(
    [...its.secrets.toSet].map(([name, one]) => [name, { ...one, isEncrypted: encrypted.has(one.place) }]),
  )
  const made = { files, secrets, kept }
  const taken = present.map(({ kind, key, id }) => ({ kind: kind.name, key, id }))
  // Planned once with the ids alone, which says what is managed; and once more with that as what Pulumi has applied.
  const first = check({ ...against, ledger: ledgerOf(against, present, null) }, made, new Set())
  const ledger = ledgerOf(against, present, first.plan)
  const { plan, findings } = check({ ...against, ledger }, made, new Set())
  const errors = [...findings, ...(plan?.findings ?? [])].filter(({ severity }) => severity === 'error')
  const isWrong = plan === null || errors.length > 0
  return {
    account,
    ...made,
    ledger: isWrong ? null : ledger,
    taken,
    left,
    findings: errors,
    plan,
  }
}

const GONE = 'is not on the server under this id: deleted in Chatwoot, or the stack is of another account'

function liveOf({ kind, id }: Found, live: Live): LiveResource | null {
  return (live[kind.name] ?? []).find((one) => one.id === id) ?? null
}

/** Whether a run without our ledger takes over the same one. */
function isFoundByName({ kind, id }: Found, fields: Fields, live: Live): boolean {
  if (kind.endpoint.over !== null) return true
  const name = naturalKeyOf(kind, { fields })
  const same = (live[kind.name] ?? []).filter((one) => naturalKeyOf(kind, one) === name)
  return typeof name === 'string' && same.length === 1 && same[0]!.id === id
}

function ledgerOf({ account, salt }: Against, present: readonly Found[], plan: Plan | null): Ledger {
  const managed = new Map(
    plan === null
      ? []
      : [
          ...plan.refreshed.map((one) => [subjectOf(one), one.fields] as const),
          ...plan.changes.filter(isWrite).map((one) => [subjectOf(one), one.managed] as const),
        ],
  )
  const resources = resourcesOf(
    present.map(({ kind: { name: kind }, key, id, resource: { isProtected: protect } }) => {
      return { kind, key, id, fields: managed.get(subjectOf({ kind, key })) ?? {}, protect }
    }),
  )
  return { ...emptyLedger(account, salt), resources }
}

function claimedTwice(found: readonly Found[]): Finding[] {
  const groups = Map.groupBy(found, ({ kind, id }) => `${kind.name} ${id}`)
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map(([first, ...others]) => ({
      code: 'M-TWO-OF-ONE',
      severity: 'error' as const,
      place: null,
      subject: subjectOf({ kind: first!.kind.name, key: first!.key }),
      sentence: `${[first!, ...others].map(({ resource }) => JSON.stringify(resource.name)).join(' and ')} both stand for ${first!.kind.name} ${first!.id}.`,
      nextStep: 'Take one of them out of the stack (pulumi state delete), export it again, and run this again.',
    }))
}
