/** A plan for people: what others wrote in it has lost its secrets, while it is whole and they can be found. */
import type { Fields, Json } from '../kinds/model/kind.ts'
import type { Impacts } from '../plan/model/impact.ts'
import type { Change, Contested, FieldChange, Held, Place, Plan } from '../plan/model/plan.ts'
import type { Secrets } from './secrets.ts'
import { mapTexts } from './texts.ts'

/** Only to be shown: what is applied and hashed is the plan itself. Kinds, keys and actions stay as they are. */
export function quotedPlan(plan: Plan, secrets: Secrets): Plan {
  const text = (of: string) => secrets.quoted(of, 'the plan')
  const json = (value: Json): Json => mapTexts(value, text)
  const fields = (of: Fields) => mapTexts(of, text)
  const place = (of: Place | null) => of && { ...of, file: text(of.file) }
  const fieldChange = ({ path, live, before, desired, ...of }: FieldChange): FieldChange => ({
    path: text(path),
    ...(live === undefined ? {} : { live: json(live) }),
    ...(before === undefined ? {} : { before: json(before) }),
    ...(desired === undefined ? {} : { desired: json(desired) }),
    ...of,
  })
  const change = (of: Change): Change => ({
    ...of,
    title: text(of.title),
    fields: of.fields.map(fieldChange),
    send: fields(of.send),
    ...(of.aside && { aside: fields(of.aside) }),
    managed: fields(of.managed),
    before: fields(of.before),
    place: place(of.place),
    comment: of.comment && text(of.comment),
  })
  const contested = (of: Contested): Contested => ({
    ...of,
    title: text(of.title),
    place: place(of.place),
    field: fieldChange(of.field),
    reason: text(of.reason),
  })
  const held = (of: Held): Held => ({
    ...of,
    title: text(of.title),
    place: place(of.place),
    reason: text(of.reason),
    changes: of.changes.map(change),
  })
  return {
    ...plan,
    changes: plan.changes.map(change),
    contested: plan.contested.map(contested),
    held: plan.held.map(held),
    findings: secrets.quoted(plan.findings, 'the plan'),
    ...(plan.names && { names: secrets.quoted(plan.names, 'the plan') }),
  }
}

/** Names are what others wrote; operations stay as they are, as in the plan. */
export function quotedImpact(impact: Impacts, secrets: Secrets): Impacts {
  return new Map(
    [...impact].map(([operation, its]) => [operation, { ...its, uses: secrets.quoted(its.uses, 'the plan') }]),
  )
}
