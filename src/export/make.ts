/** An export: live resources in, texts of files out. Pure; whoever calls it has read everything and writes the files. */

import type { Fields } from '../kinds/model/kind.ts'
import { newerThanKnown } from '../kinds/newest.ts'
import { makePlan } from '../plan/make.ts'
import { stillThere } from '../plan/match/deleting.ts'
import { keyWords } from '../plan/match/locate.ts'
import { match } from '../plan/match/match.ts'
import type { Match } from '../plan/match/matched.ts'
import { References } from '../plan/match/references.ts'
import { nameIn } from '../plan/model/canonical.ts'
import type { Desired } from '../plan/model/desired.ts'
import { type Finding, subjectOf } from '../plan/model/plan.ts'
import { AttachedFiles } from './attached.ts'
import { check } from './check.ts'
import type { Edit } from './edit.ts'
import { withEntries } from './entries.ts'
import { bringUpToDate, isGone } from './existing.ts'
import type { Exported, Kept, Written as Subject } from './exported.ts'
import type { From } from './from.ts'
import { homeOf, moveIn } from './home.ts'
import { aloneAmong, newEntry } from './new-entry.ts'
import { admitted, Keys, type Left, type Newcomer, newcomers, shellOf, undeclared } from './newcomers.ts'
import { canonicalLive, sayable } from './say.ts'
import { givenSecrets, SecretNames } from './secrets.ts'
import { withoutDefaults } from './terse.ts'
import { Texts } from './texts.ts'
import type { Written } from './written.ts'

export function makeExport(given: From): Exported {
  const from = { ...given, live: stillThere(given.live, given.ledger) }
  const { account, desired, live, ledger, reveal, salt, sources } = from
  const its = match(desired, live, ledger, reveal, from.elsewhere)
  const unclear = its.findings.filter(({ code, subject }) => code !== 'P-NO-SUCH-ID' && from.kinds.has(kindOf(subject)))
  if (unclear.length > 0) return nothing(account, unclear)

  // What goes out of the files is a name for nobody any more.
  const gone = new Set(from.isPruning ? its.matched.filter(isGone).map((one) => one.desired) : [])
  const staying = { ...desired, resources: desired.resources.filter((one) => !gone.has(one)) }
  const plan = makePlan({
    account,
    desired: staying,
    live,
    ledger,
    salt,
    reveal,
    elsewhere: from.elsewhere,
    allowed: new Set(),
    now: '',
    ...(from.release === undefined ? {} : { release: from.release }),
  })
  const stores = {
    secrets: new SecretNames(new Map([...givenSecrets(from.environment), ...sources.secrets])),
    texts: new Texts(sources.readText),
    files: new AttachedFiles(sources, from.fetched),
  }
  const [keys, left] = [new Keys(from), [...from.foreign]]
  const fresh = from.isOnlyDeclared ? [] : newcomers(from, its, keys, stores.secrets, left)
  const references = namesAfter(from, its, fresh, staying)

  const mine = its.matched.filter(({ kind }) => from.kinds.has(kind.name))
  const brought = bringUpToDate(from, plan, mine, references, stores)
  const bound = from.isOnlyDeclared ? [] : newBindings(from, its, references, { keys, left, fresh })
  const added = written([...fresh, ...bound], from, references, { ...stores, edits: brought.edits })
  const subjects = [...fresh, ...bound].map(({ kind, key, live: { id } }) => ({ kind: kind.name, key, id }))
  const files = withEntries(sources, { edits: brought.edits, fresh: added.entries }, account)
  const made = {
    files: new Map<string, string | Uint8Array>([...files, ...stores.texts.written, ...stores.files.written]),
    secrets: stores.secrets.toSet,
    kept: [...brought.kept, ...added.kept],
  }
  const onServer: Subject[] = mine.flatMap(({ desired: { kind, key }, live: one }) =>
    one === null ? [] : [{ kind, key, id: one.id }],
  )
  const checked = check(from, made, new Set([...onServer, ...subjects].map(subjectOf)))
  return {
    account,
    ...made,
    added: subjects,
    changed: brought.changed,
    removed: brought.removed,
    unchanged: onServer.length - brought.changed.length,
    left,
    findings: [...checked.findings, ...added.notes],
    plan: checked.plan,
  }
}

type Stores = Pick<Written, 'secrets' | 'texts' | 'files'>

/** References by the keys that the files will have, and by what the server holds now: that is what they will say. */
function namesAfter(
  { live, reveal }: From,
  { matched }: Match,
  fresh: readonly Newcomer[],
  staying: Desired,
): References {
  const found = new Map(matched.map((one) => [one.desired, one]))
  const known = staying.resources.map((resource) => {
    const { kind, live: its } = found.get(resource)!
    return its === null || kind.endpoint.over !== null ? resource : shellOf({ kind, key: resource.key, live: its })
  })
  return new References(match({ ...staying, resources: [...known, ...fresh.map(shellOf)] }, live, null, reveal), live)
}

/** Bindings whose ends the files can name. */
function newBindings(
  from: From,
  its: Match,
  references: References,
  { keys, left, fresh }: { readonly keys: Keys; readonly left: Left[]; readonly fresh: readonly Newcomer[] },
): Newcomer[] {
  return undeclared(from, its, true).flatMap(({ kind, live }) => {
    const fields = canonicalLive(kind, live, references)
    const [unsayable = null] = Object.values(
      sayable(kind, fields, references, { newer: newerThanKnown(from.release) }).ignore,
    )
    const home = homeOf(kind, fields, from.desired.resources, fresh)
    return admitted(from, { kind, live }, String(nameIn(kind, fields)), unsayable, keys, left).map((one) =>
      home === null ? one : { ...one, key: home.key, home },
    )
  })
}

function written(
  all: readonly Newcomer[],
  { live, release, isTerse = false }: From,
  references: References,
  its: Stores & { edits: Map<string, Edit[]> },
) {
  const newer = newerThanKnown(release)
  const entries = new Map<string, [string, Fields][]>()
  const kept: Kept[] = []
  const notes: Finding[] = []
  const kinds = new Set(all.map(({ kind }) => kind))
  const alone = new Map([...kinds].map((kind) => [kind, aloneAmong(kind, live[kind.name]!)]))
  for (const one of all) {
    const { kind, key } = one
    const whole = sayable(kind, canonicalLive(kind, one.live, references), references, { newer, files: its.files })
    const said = isTerse ? { ...whole, fields: withoutDefaults(kind, whole.fields) } : whole
    const isAlone = kind.endpoint.over !== null || alone.get(kind)!(one.live)
    if (!isAlone) notes.push(sharedName(one))
    for (const [path, reason] of Object.entries(said.ignore)) kept.push({ kind: kind.name, key, path, reason })
    const entry = newEntry(one, said, isAlone, its)
    if (one.home !== undefined) {
      moveIn(one.home, entry, { entries, edits: its.edits })
      continue
    }
    const those = entries.get(kind.name) ?? entries.set(kind.name, []).get(kind.name)!
    those.push([key, entry])
  }
  return { entries, kept, notes }
}

function sharedName({ kind, key, live }: Newcomer): Finding {
  const subject = subjectOf({ kind: kind.name, key })
  return {
    code: 'X-SAME-NAME',
    severity: 'note',
    place: null,
    subject,
    sentence: `${subject} is not the only one of the ${kind.name} with its ${keyWords(kind)}, so "$id" ${live.id} says which one is meant.`,
    nextStep: 'Give them different names when you can.',
  }
}

function kindOf(subject: string | null): string {
  return subject?.split('/')[0] ?? ''
}

function nothing(account: number, findings: Finding[]): Exported {
  return {
    account,
    files: new Map(),
    added: [],
    changed: [],
    removed: [],
    unchanged: 0,
    left: [],
    kept: [],
    secrets: new Map(),
    findings,
    plan: null,
  }
}
