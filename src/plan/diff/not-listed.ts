/** Values that have to be in a list of another resource, such as a language that its help centre has to have. */
import { kindNamed } from '../../kinds/index.ts'
import type { Json } from '../../kinds/model/kind.ts'
import { naturalKeyOf, wrong } from '../match/locate.ts'
import type { Matched } from '../match/matched.ts'
import type { Live } from '../model/live.ts'
import { valueAt } from '../model/paths.ts'
import type { Finding } from '../model/plan.ts'

/** The list is that of the files; where they do not say it, the server's. What nobody says forbids nothing. */
export function notListed(matched: readonly Matched[], live: Live): Finding[] {
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
    const isNamed = (one: { readonly fields: Matched['desired']['fields'] }, kind: Matched['kind']) =>
      naturalKeyOf(kind, one) === name
    const those = matched
      .filter(({ kind }) => kind.name === to)
      .toSorted((a, b) => (a.desired.key < b.desired.key ? -1 : 1))
    // A key goes before a name, as everywhere.
    const declared =
      those.find(({ desired }) => desired.key === name) ?? those.find(({ kind, desired }) => isNamed(desired, kind))
    const found = declared === undefined ? byName(to, name) : declared.live
    const list = valueAt(declared?.desired.fields, path) ?? valueAt(found?.fields, path)
    return Array.isArray(list) ? list : null
  }

  function byName(to: string, name: Json) {
    return live[to]?.find((one) => naturalKeyOf(kindNamed(to), one) === name)
  }
}
