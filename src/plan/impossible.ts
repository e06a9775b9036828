/** What Chatwoot does not let anyone do, found before anything is sent. */
import type { Fields, Kind } from '../kinds/kind.ts'
import type { DesiredResource } from './desired.ts'
import { wrong } from './locate.ts'
import { valueAt } from './paths.ts'
import type { Finding } from './plan.ts'

export function cannotCreate(kind: Kind, desired: DesiredResource, fields: Fields): Finding[] {
  const missing = kind.required.filter((path) => valueAt(fields, path) === undefined)
  if (missing.length > 0) {
    const names = missing.map((path) => `"${path}"`).join(', ')
    return [
      wrong(
        desired,
        'P-REQUIRED',
        `it does not exist on the server, and to create it ${names} ${missing.length === 1 ? 'is' : 'are'} missing`,
        'Add it; or, if it does exist, give its id in "$id".',
      ),
    ]
  }
  const reason = kind.cannotCreate(fields)
  return reason === null
    ? []
    : [
        wrong(
          desired,
          'P-CANNOT-CREATE',
          `it does not exist on the server and cannot be created: ${reason}`,
          'Correct it; or, if it does exist, give its id in "$id".',
        ),
      ]
}

export function cannotUpdate(
  kind: Kind,
  desired: DesiredResource,
  id: number,
  fields: readonly { path: string; live?: unknown; desired?: unknown }[],
): Finding[] {
  return fields
    .filter(({ path }) => kind.immutable.includes(path))
    .map(({ path, live, desired: want }) =>
      wrong(
        desired,
        'P-IMMUTABLE',
        `"${path}" of id ${id} is ${JSON.stringify(live)} on the server and can never become ${JSON.stringify(want)}`,
        'Correct the value, or "$id" if another one is meant; to really replace it, declare a new key.',
        path,
      ),
    )
}

export function unknownFields(kind: Kind, desired: DesiredResource, names: readonly string[]): Finding[] {
  return names
    .filter((name) => name !== kind.nameField || name in desired.places)
    .map((name) => ({
      ...wrong(
        desired,
        'P-NOT-ON-THIS-SERVER',
        `this Chatwoot does not know "${name}", so it is neither compared nor written`,
        'Take it out, or upgrade Chatwoot.',
        name,
      ),
      severity: 'warning' as const,
    }))
}
