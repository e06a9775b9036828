import { kindNamed } from '../../kinds/index.ts'
import type { Fields } from '../../kinds/model/kind.ts'
import { isEqual } from '../../redact/seal.ts'
import { fullKeyOf, keyWords } from '../match/locate.ts'
import { type Change, subjectOf } from '../model/plan.ts'
import { type Guard, named, type Objection } from './guard.ts'
import { successorsOf } from './new-secret.ts'

export const newKey: Guard = {
  code: 'G-NEW-KEY',
  title: 'A renamed key would delete its resource',
  about:
    'Looks for something that leaves the files while something of the same kind comes into its place. When one resource leaves and one enters with the same natural key, the key was renamed: the resource is kept and the plan says so. Where it is not certain which one is meant, the deletion is stopped: a label would be taken off every conversation, an agent invited again. Where the natural key changed as well, nothing tells a renamed key from another resource, so a warning names `"$previously"`.',
  fires:
    'One plan deletes a resource and creates or imports another one of its kind that has the same natural key; of labels also where another one is renamed to it.',
  objections: ({ changes, desired }) => {
    // With "$id" somebody has said which one is meant.
    const pinned = new Set(desired.resources.filter(({ id }) => id !== null).map(subjectOf))
    // Where a secret would be lost, G-NEW-SECRET says it.
    const deletes = changes.filter(
      (old) => old.action === 'delete' && isKeyed(old.kind) && successorsOf(old, changes).length === 0,
    )
    return deletes
      .flatMap((old) => {
        const takers = changes.filter(
          (other) => isTaking(other, old) && isCalledLike(other, old) && !pinned.has(subjectOf(other)),
        )
        return takers.length === 0 ? [] : [replaced(old, takers)]
      })
      .concat(
        [...Map.groupBy(deletes, ({ kind }) => kind)].flatMap(([kind, all]) => {
          const others = changes.filter((other) => other.kind === kind)
          return perhaps(
            all.filter((old) => !others.some((other) => isCalledLike(other, old))),
            others.filter((other) => isNew(other) && other.action === 'create' && other.cause !== 'drift'),
          )
        }),
      )
  },
}

/** A binding is what it is over, whatever its key. */
function isKeyed(kind: string): boolean {
  return kindNamed(kind).endpoint.over === null
}

/** What an undo makes again has its key for certain. */
function isNew({ action, place }: Change): boolean {
  return place !== null && (action === 'create' || action === 'adopt')
}

/** Where much hangs on the name itself, one that is renamed to it counts as well. */
function isTaking(other: Change, { kind }: Change): boolean {
  const { naturalKey, unique } = kindNamed(kind).identity
  const isRenamed =
    other.action === 'update' &&
    other.place !== null &&
    naturalKey.some((field) => unique[field]?.afterwards !== undefined)
  return isNew(other) || isRenamed
}

/** Whether a change gives its resource the natural key of one that is deleted. */
function isCalledLike(other: Change, old: Change): boolean {
  if (other.kind !== old.kind) return false
  const kind = kindNamed(old.kind)
  const called = (fields: Fields) => fullKeyOf(kind, { fields })
  const [was, is] = [called(old.before), called(other.action === 'adopt' ? other.managed : other.send)]
  return was !== undefined && was !== null && isEqual(was, is)
}

function replaced(old: Change, takers: readonly Change[]): Objection {
  const kind = kindNamed(old.kind)
  const { words } = kind
  const fresh = takers.find(isNew)
  const previously = `"$previously": ${JSON.stringify(old.key)}`
  return {
    to: [old],
    sentence: `${subjectOf(old)} is deleted (${words.loses}), and ${named(takers)} has the same ${keyWords(kind)}.`,
    instead:
      fresh === undefined
        ? `or, if ${subjectOf(takers[0]!)} is to be what ${subjectOf(old)} is now, do it in two merges: first take out what it is today, then rename the key with ${previously}`
        : `or, if it only has a new key, write ${previously} into ${subjectOf(fresh)}`,
  }
}

/** Nothing tells whether they have to do with each other. Whose natural key never changes is another one for certain. */
function perhaps(deletes: readonly Change[], creates: readonly Change[]): Objection[] {
  const [old, fresh] = [deletes[0], creates[0]]
  if (old === undefined || fresh === undefined) return []
  const { words, identity, limits } = kindNamed(old.kind)
  if (identity.naturalKey.every((field) => limits.immutable.includes(field))) return []
  const isOnly = deletes.length === 1 && creates.length === 1
  return [
    {
      to: deletes,
      sentence: `This plan deletes ${named(deletes)} and creates ${named(creates)}. If that is one ${words.noun} under a new key, deleting it is not meant: ${words.loses}.`,
      instead: `Then write ${isOnly ? `"$previously": ${JSON.stringify(old.key)} into ${subjectOf(fresh)}` : '"$previously" with the old key into the new one'}, and it is kept.`,
      isWarning: true,
    },
  ]
}
