/** Values that have to be in a list of another resource, such as a language that its help centre has to have. */
import { kindNamed } from '../../kinds/index.ts'
import type { Json } from '../../kinds/model/kind.ts'
import { calledSo, naturalKeyOf, wrong } from '../match/locate.ts'
import type { Matched } from '../match/matched.ts'
import type { Live } from '../model/live.ts'
import { valueAt } from '../model/paths.ts'
import type { Finding } from '../model/plan.ts'

/** The list is that of the files; where they do not say it, the server's. What nobody says forbids nothing. */
export function notListed(matched: readonly Matched[], live: Live): Finding[] {
  const declaredIn = Map.groupBy(
    matched.toSorted((a, b) => (a.desired.key < b.desired.key ? -1 : 1)),
    ({ kind }) => kind.name,
  )
  return matched.flatMap(({ kind, desired }) =>
    kind.limits.listedBy.flatMap(({ at, in: field, list }) => {
      const [value, name] = [valueAt(desired.fields, at), valueAt(desired.fields, field)]
      const to = kind.references.find((reference) => reference.at === field)?.to
      if (value === undefined || name === undefined || to === undefined) return []
      const those = listOf(to, name, list)
      if (those === null || those.includes(value)) return []
      const known = those.map((one) => JSON.stringify(one)).sort()
      const sentence = `"${at}" ${JSON.stringify(value)} is not in "${list}" of ${to}/${String(name)} (${known.join(', ')})`
      return [wrong(desired, 'P-NOT-LISTED', sentence, `Correct it, or add it to "${list}" there.`, at)]
    }),
  )

  function listOf(to: string, name: Json, path: string): readonly Json[] | null {
    const those = declaredIn.get(to) ?? []
    // A key goes before a name, as everywhere.
    const declared =
      those.find(({ desired }) => desired.key === name) ??
      those.find(({ kind, desired }) => naturalKeyOf(kind, desired) === name)
    const found = declared === undefined ? calledSo(kindNamed(to), live[to] ?? [], name)[0] : declared.live
    const list = valueAt(declared?.desired.fields, path) ?? valueAt(found?.fields, path)
    return Array.isArray(list) ? list : null
  }
}
