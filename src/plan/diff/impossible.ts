/** What Chatwoot does not let anyone do, found before anything is sent. */
import type { Fields, Kind } from '../../kinds/model/kind.ts'
import { literal } from '../../redact/shown.ts'
import { wrong } from '../match/locate.ts'
import type { DesiredResource } from '../model/desired.ts'
import { isWithin, valueAt } from '../model/paths.ts'
import type { FieldChange, Finding } from '../model/plan.ts'

export function cannotCreate(kind: Kind, desired: DesiredResource, fields: Fields, mayExist: boolean): Finding[] {
  // Of fields that are written and not known here, nothing can be said.
  const { unknown = [] } = desired
  const missing = kind.limits.required.filter(
    (path) => valueAt(fields, path) === undefined && !unknown.some((one) => isWithin(path, one)),
  )
  const names = missing.map((path) => `"${path}"`).join(', ')
  const reason = missing.length + unknown.length > 0 ? null : whyNot(kind, fields)
  if (missing.length === 0 && reason === null) return []
  const [code, sentence, nextStep] =
    reason === null
      ? [
          'P-REQUIRED',
          `to create it ${names} ${missing.length === 1 ? 'is' : 'are'} missing`,
          'Add it; or, if it does exist, give its id in "$id".',
        ]
      : [
          'P-CANNOT-CREATE',
          `it cannot be created: ${reason}`,
          'Correct it; or, if it does exist, give its id in "$id".',
        ]
  return [
    mayExist
      ? { ...wrong(desired, code, `unless the server has it already, ${sentence}`, nextStep), severity: 'note' }
      : wrong(desired, code, `it does not exist on the server, and ${sentence}`, nextStep),
  ]
}

function whyNot({ endpoint, limits, words }: Kind, fields: Fields): string | null {
  return endpoint.create === null && endpoint.over === null
    ? `this Chatwoot has no ${words.noun} to change`
    : limits.cannotCreate(fields)
}

export function cannotUpdate(
  kind: Kind,
  desired: DesiredResource,
  id: number,
  fields: readonly FieldChange[],
): Finding[] {
  return fields
    .filter(({ path, isUnknown }) => kind.limits.immutable.includes(path) && !isUnknown)
    .map(({ path, live, desired: want }) =>
      wrong(
        desired,
        'P-IMMUTABLE',
        `"${path}" of id ${id} is ${literal(live ?? null)} on the server and can never become ${literal(want ?? null)}`,
        'Correct the value, or "$id" if another one is meant; to really replace it, declare a new key.',
        path,
      ),
    )
}

export function unknownFields(kind: Kind, desired: DesiredResource, names: readonly string[]): Finding[] {
  return (
    names
      .filter((name) => name !== kind.identity.nameField || name in desired.places)
      // Whoever wants nothing there has it.
      .filter((name) => desired.fields[name] !== null)
      .map((name) => ({
        ...wrong(
          desired,
          'P-NOT-ON-THIS-SERVER',
          `this Chatwoot does not know "${name}", so it is neither compared nor written`,
          'Take it out, or upgrade Chatwoot.',
          name,
        ),
        severity: 'warning' as const,
        unknownField: name,
      }))
  )
}
