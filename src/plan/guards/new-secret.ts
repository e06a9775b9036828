import { kindNamed } from '../../kinds/index.ts'
import type { Fields, Json } from '../../kinds/model/kind.ts'
import { isEqual } from '../../redact/seal.ts'
import { fullKeyOf } from '../match/locate.ts'
import { canonical, nameIn } from '../model/canonical.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import type { Guard, Objection } from './guard.ts'

export const newSecret: Guard = {
  code: 'G-NEW-SECRET',
  title: 'A secret would be replaced',
  about:
    'Looks for a webhook, bot or inbox that is deleted and created again, as a changed key with another address does it. (A changed key alone is noticed: the resource is kept.) The server makes a new secret or token for the new one, and every program that has the old one stops working. What was deleted in Chatwoot and a plan creates again gets a warning for the same reason.',
  fires: 'One plan deletes and creates two of a kind that have the same natural key or the same name.',
  objections: ({ changes }) => {
    const created = of(changes, 'create').filter(({ kind }) => kindNamed(kind).words.serverMade !== null)
    return [
      ...of(changes, 'delete').flatMap((old) => successorsOf(old, changes).map((fresh) => replaced(old, fresh))),
      ...created.filter(({ cause }) => cause === 'drift').map(createdAgain),
    ]
  },
}

function of(changes: readonly Change[], action: Change['action']): Change[] {
  return changes.filter((change) => change.action === action)
}

/** What takes the place of something that is deleted, with a new secret. */
export function successorsOf(old: Change, changes: readonly Change[]): Change[] {
  return kindNamed(old.kind).words.serverMade === null
    ? []
    : of(changes, 'create').filter((fresh) => isSame(old, fresh))
}

function isSame(old: Change, fresh: Change): boolean {
  const kind = kindNamed(old.kind)
  if (fresh.kind !== old.kind) return false
  const isKept = (called: (fields: Fields) => Json | undefined) => {
    const [was, is] = [called(old.before), called(fresh.send)]
    return was !== undefined && was !== null && isEqual(was, is)
  }
  return isKept((fields) => fullKeyOf(kind, { fields })) || isKept((fields) => nameIn(kind, canonical(kind, fields)))
}

function replaced(old: Change, fresh: Change): Objection {
  return {
    to: [old],
    sentence: `${subjectOf(old)} is deleted and ${subjectOf(fresh)} takes its place, so ${kindNamed(old.kind).words.serverMade} would be replaced.`,
    instead: `or, to keep it under the new key, write "$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}`,
  }
}

function createdAgain(fresh: Change): Objection {
  return {
    to: [fresh],
    sentence: `${subjectOf(fresh)} was deleted in Chatwoot and is created again: ${kindNamed(fresh.kind).words.serverMade} will be new.`,
    instead: 'Give it to the programs that had the old one.',
    isWarning: true,
  }
}
