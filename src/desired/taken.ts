/** Values that Chatwoot takes only once in an account, declared by two resources. */
import { kindNamed } from '../kinds/index.ts'
import type { Json, Kind } from '../kinds/model/kind.ts'
import { Sealed } from '../kinds/model/sealed.ts'
import { naturalKeyOf } from '../plan/match/locate.ts'
import { canonical } from '../plan/model/canonical.ts'
import type { DesiredResource } from '../plan/model/desired.ts'
import { onceFor } from '../plan/model/lookup.ts'
import { valueAt } from '../plan/model/paths.ts'
import { subjectOf } from '../plan/model/plan.ts'
import { placeOf } from './check.ts'
import { spot } from './clashes.ts'
import type { Problems } from './problems.ts'

/** Two that are pinned are both on the server, however they came to be: an export has to be able to say so. */
export function takenTwice(resources: readonly DesiredResource[], problems: Problems): void {
  const first = new Map<string, DesiredResource>()
  const byKind = Map.groupBy(resources, ({ kind }) => kind)
  for (const resource of resources) {
    const kind = kindNamed(resource.kind)
    if (kind.endpoint.isSingle) {
      const other = first.get(kind.name) ?? resource
      first.set(kind.name, other)
      if (other.key !== resource.key) problems.add(...onlyOnce(resource, other))
    }
    for (const paths of pathsOf(kind, resource)) {
      // What it is taken in may be left out, and is then the same for all.
      const said = paths.filter((path, at) => at === 0 || valueAt(resource.fields, path) !== undefined)
      const values = said.map((path) => identityOf(kind, path, overWhat(kind, path, resource, byKind)))
      if (values.includes(null)) continue
      const taken = `${kind.name} ${said.join()} ${values.join()}`
      const other = first.get(taken)
      const subject = subjectOf(resource)
      if (other === undefined) first.set(taken, resource)
      else if (subjectOf(other) !== subject && !(resource.id !== null && other.id !== null))
        problems.add(
          'F-DUPLICATE',
          placeOf(paths[0]!, { places: resource.places, place: resource.place! }),
          `${subject} has the same ${said.map((path) => `"${path}"`).join(' and ')} as ${subjectOf(other)} in ${spot(other)}, and Chatwoot takes each only once.`,
          'Give one of the two another one, or take it out.',
          subject,
        )
    }
  }
}

function onlyOnce(resource: DesiredResource, other: DesiredResource): Parameters<Problems['add']> {
  const subject = subjectOf(resource)
  const said = `${subject} is a second one, besides ${subjectOf(other)} in ${spot(other)}, and an account has it once.`
  return ['F-DUPLICATE', resource.place, said, 'Write all of its fields under one key.', subject]
}

type ByKind = ReadonlyMap<string, readonly DesiredResource[]>

/** What a binding is over goes by the key of that, whether its key or its name is written. */
function overWhat(kind: Kind, path: string, { fields }: DesiredResource, all: ByKind) {
  const value = valueAt(fields, path)
  const { over } = kind.endpoint
  if (over?.at !== path) return value
  const [to, those] = [kindNamed(over.kind), all.get(over.kind) ?? []]
  if (value === undefined || those.some(({ key }) => key === value)) return value
  const name = naturalKeyOf(to, { fields: { [to.identity.naturalKey[0]!]: value } })
  return those.find((one) => naturalKeyOf(to, one) === name)?.key ?? value
}

function pathsOf(kind: Kind, { fields }: DesiredResource): readonly (readonly string[])[] {
  const { takenOnce, isRepeatable } = kind.identity
  return takenOnce.length === 0 || isRepeatable(fields) ? uniquePaths(kind) : [...uniquePaths(kind), ...takenOnce]
}

/** A binding is one for each resource that it is over. */
const uniquePaths = onceFor(({ identity: { unique }, endpoint: { over } }: Kind): readonly (readonly string[])[] => [
  ...Object.entries(unique).map(([path, { within = [] }]) => [path, ...within]),
  ...(over === null ? [] : [[over.at]]),
])

/** Texts with secrets are the same when they are written the same; what they stand for is not looked at. */
function identityOf(kind: Kind, path: string, value: Json | undefined): string | null {
  if (value instanceof Sealed) return `sealed ${value.$secret}`
  if (typeof value !== 'string' || value === '') return null
  return `text ${canonical(kind, { [path]: value })[path]}`
}
