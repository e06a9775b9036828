/** Fields of which nobody knows here what they say, because a variable in them is not set. */
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { type Shape, shapeFor, shapeOf } from '../kinds/model/shape.ts'
import type { DesiredResource } from '../plan/model/desired.ts'
import { isObject, isWithin } from '../plan/model/paths.ts'
import type { Checked } from './check.ts'

/** The fields without what holds such a variable: the smallest part that is compared as a whole. */
export function withoutUnknown(
  kind: Kind,
  fields: Fields,
  { places, placeholders }: Pick<Checked, 'places' | 'placeholders'>,
): Pick<DesiredResource, 'fields' | 'unknown'> {
  if (!placeholders.lackVariables) return { fields }
  const paths = Object.keys(places).filter((path) => placeholders.lacksVariableAt(places[path]!))
  if (paths.length === 0) return { fields }
  const unknown: string[] = []
  const isIn = (at: string) => paths.some((path) => isWithin(path, at))
  const known = (shape: Shape, value: Fields, path: string): Fields =>
    Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
        const at = path === '' ? name : `${path}.${name}`
        if (!isIn(at)) return [[name, inner]]
        const its = (shape.type === 'object' && shape.fields[name]) || { type: 'leaf' as const }
        const of = shapeFor(its, inner)
        // Which of several objects it is must be known before anything in it can be.
        if (of.type === 'object' && isObject(inner) && !(its.type === 'choice' && isIn(`${at}.${its.by}`)))
          return [[name, known(of, inner, at)]]
        unknown.push(at)
        return []
      }),
    )
  return { fields: known(shapeOf(kind.schema), fields, ''), unknown }
}
