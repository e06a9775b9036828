/** What Chatwoot deletes by itself together with something that the plan deletes: it must not pass for drift the next night. */
import { kindNamed } from '../../kinds/index.ts'
import type { Reference } from '../../kinds/model/kind.ts'
import type { Matched } from '../match/matched.ts'
import { allBy, firstBy } from '../model/lookup.ts'
import { fieldOf, valueAt } from '../model/paths.ts'
import { type Change, type Finding, subjectOf } from '../model/plan.ts'

type Subject = Parameters<typeof subjectOf>[0]

/** The same changes, of which the deletes say what goes along, and a warning for each of these. */
export function withWhatGoesAlong(
  changes: readonly Change[],
  matched: readonly Matched[],
): { readonly changes: readonly Change[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const written = new Set(changes.flatMap((one) => Object.keys(one.send).map((field) => `${subjectOf(one)} ${field}`)))
  const bound = allBy(
    matched.flatMap((one) => boundBy(one).map((reference) => ({ one, reference }))),
    ({ one, reference: { to, at } }) => [`${to} ${String(valueAt(one.live?.fields, at))}`],
  )
  const deleting = changes.map((change) => {
    if (change.action !== 'delete') return change
    const going = (bound.get(`${change.kind} ${change.id}`) ?? []).filter(
      ({ one, reference: { at } }) => !written.has(`${subjectOf(one.desired)} ${fieldOf(at)}`),
    )
    const along = [...firstBy(going, ({ one }) => one).values()].map(({ one, reference }) => {
      findings.push(warning(change, one, reference))
      return one
    })
    return along.length === 0
      ? change
      : { ...change, takesAlong: along.map(({ desired: { kind, key } }) => ({ kind, key })).toSorted(bySubject) }
  })
  return { changes: deleting, findings }
}

function bySubject(a: Subject, b: Subject): number {
  return subjectOf(a) < subjectOf(b) ? -1 : 1
}

/** The references that make the server delete it with what they refer to. */
function boundBy({ kind: { references }, live }: Matched): readonly Reference[] {
  return live === null ? [] : references.filter(({ goesAlong }) => goesAlong === true)
}

/** What is nested under something cannot live without it. */
function waysOut(change: Change, kind: string, at: string): string {
  return kindNamed(kind).limits.immutable.includes(at)
    ? `Take it out of the files as well, or keep ${subjectOf(change)}`
    : `To keep it, add "${at}": null to it`
}

function warning(change: Change, { desired }: Matched, { at }: Reference): Finding {
  return {
    code: 'P-GOES-ALONG',
    severity: 'warning',
    place: desired.place,
    subject: subjectOf(desired),
    sentence: `Chatwoot deletes ${subjectOf(desired)} together with ${subjectOf(change)}, to which it is bound in Chatwoot.`,
    nextStep: `${waysOut(change, desired.kind, at)}; otherwise the next apply creates it again.`,
  }
}
