/** What is wrong with a declaration only because of another one. */
import type { Desired, DesiredResource } from '../plan/model/desired.ts'
import { type Place, subjectOf } from '../plan/model/plan.ts'
import { type Problems, quoted } from './problems.ts'

export function clashes(
  resources: readonly DesiredResource[],
  forgotten: Desired['forgotten'],
  ownOutputs: ReadonlySet<string>,
  problems: Problems,
): void {
  const declared = new Map<string, DesiredResource>()
  const pins = new Map<string, DesiredResource>()
  const outputs = new Map<string, DesiredResource>()
  for (const resource of resources) {
    const subject = subjectOf(resource)
    const first = declared.get(subject)
    if (first !== undefined)
      problems.add(
        'F-DUPLICATE',
        resource.place,
        `${subject} is declared twice, first in ${spot(first)}.`,
        first.within === undefined && resource.within === undefined
          ? 'Take one of them out, or give it another key.'
          : 'Take one of them out: the field of the one is the entry of the other.',
        subject,
      )
    else declared.set(subject, resource)

    const pin = resource.id === null ? undefined : pins.get(`${resource.kind} ${resource.id}`)
    if (pin !== undefined)
      problems.add(
        'F-DUPLICATE',
        resource.places.$id ?? resource.place,
        `${subject}: "$id" ${resource.id} is also that of "${pin.key}" in ${where(pin.place)}.`,
        'One of the two means another one.',
        subject,
      )
    else if (resource.id !== null) pins.set(`${resource.kind} ${resource.id}`, resource)

    for (const name of Object.keys(resource.outputs)) {
      const place = resource.places.$outputs ?? resource.place
      if (!/^[a-z][a-z0-9-]{0,99}$/.test(name))
        problems.add(
          'F-OUTPUT',
          place,
          `${subject}: ${quoted(name)} cannot be the name of an output.`,
          'Use small letters, digits and hyphens.',
          subject,
        )
      else if (ownOutputs.has(name))
        problems.add(
          'F-OUTPUT',
          place,
          `${subject}: "${name}" is an output of the action itself.`,
          'Choose another name.',
          subject,
        )
      else if (outputs.has(name))
        problems.add(
          'F-OUTPUT',
          place,
          `${subject}: the output "${name}" is also declared by ${subjectOf(outputs.get(name)!)}.`,
          'Choose another name.',
          subject,
        )
      else outputs.set(name, resource)
    }
  }
  for (const one of forgotten) {
    const resource = declared.get(subjectOf(one))
    if (resource !== undefined)
      problems.add(
        'F-DUPLICATE',
        one.place,
        `${subjectOf(one)} is to be forgotten and is declared in ${spot(resource)}.`,
        'Take one of the two out.',
        subjectOf(one),
      )
  }
}

/** Its place, and the resource in which it is written as a field. */
export function spot({ place, within }: DesiredResource): string {
  return within === undefined ? where(place) : `${subjectOf(within)} (${where(place)})`
}

export function where(place: Place | null): string {
  return place === null ? 'no file' : `${place.file}:${place.line}`
}
