/**
 * Two folders of one repository that manage the same account. They share its ledger, in which every entry names its
 * folder: what another folder manages is neither deleted nor imported from here.
 */
import type { Ledger, LedgerEntry } from '../model/ledger.ts'
import type { Live } from '../model/live.ts'
import { firstBy } from '../model/lookup.ts'
import { type Finding, subjectOf } from '../model/plan.ts'
import { calledSo, naturalKeyOf, wrong } from './locate.ts'
import type { Matched } from './matched.ts'

export interface Elsewhere {
  readonly kind: string
  readonly key: string
  readonly id: number
  readonly folder: string
}

/** The folders that a ledger names. */
export function foldersIn(ledger: Ledger | null): string[] {
  const entries = Object.values(ledger?.resources ?? {}).flatMap((keys) => Object.values(keys))
  return [...new Set(entries.flatMap(({ folder }) => folder ?? []))]
}

/**
 * The part of the ledger, if there is one, that is this folder's. `isThere` says whether a folder still exists: one that
 * was renamed or removed manages nothing any more.
 */
export function shareOf(
  ledger: Ledger | null,
  folder: string,
  isThere: (folder: string) => boolean,
): { readonly ledger: Ledger | null; readonly elsewhere: readonly Elsewhere[] } {
  if (ledger === null) return { ledger, elsewhere: [] }
  const isTheirs = ({ folder: its }: LedgerEntry) => its !== undefined && its !== folder && isThere(its)
  const part = (ofOthers: boolean): Ledger['resources'] =>
    Object.fromEntries(
      Object.entries(ledger.resources).map(([kind, keys]) => [
        kind,
        Object.fromEntries(Object.entries(keys).filter(([, entry]) => isTheirs(entry) === ofOthers)),
      ]),
    )
  const elsewhere = Object.entries(part(true)).flatMap(([kind, keys]) =>
    Object.entries(keys).map(([key, entry]) => ({ kind, key, id: entry.id, folder: entry.folder! })),
  )
  return { ledger: { ...ledger, resources: part(false) }, elsewhere }
}

/** What is declared here and managed there: by its key, by the resource it was matched to, or by its natural key. */
export function managedElsewhere(matched: readonly Matched[], live: Live, elsewhere: readonly Elsewhere[]): Finding[] {
  if (elsewhere.length === 0) return []
  const known = elsewhere.map((one, at) => ({ one, at }))
  const byKey = firstBy(known, ({ one }) => subjectOf(one))
  const byId = firstBy(known, ({ one }) => `${one.kind} ${one.id}`)
  return matched.flatMap(({ kind, desired, live: its, within }) => {
    const name = its === null ? naturalKeyOf(kind, desired) : undefined
    const called = name === undefined ? [] : calledSo(kind, live[kind.name] ?? [], name, within)
    const ids = [its?.id ?? desired.id, ...called.map(({ id }) => id)]
    const theirs = [byKey.get(subjectOf(desired)), ...ids.map((id) => byId.get(`${kind.name} ${id}`))]
      .filter((found) => found !== undefined)
      .sort((a, b) => a.at - b.at)[0]?.one
    return theirs === undefined
      ? []
      : [
          wrong(
            desired,
            'P-MANAGED-ELSEWHERE',
            `the folder ${theirs.folder} of this repository manages ${subjectOf(theirs)} (id ${theirs.id}) in this account`,
            'Declare it in one folder only; if it moves here, take it out there with "$forget" and apply that first.',
          ),
        ]
  })
}
