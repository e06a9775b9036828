/** `$forget`: what is no longer managed, and stays on the server. */
import { isKind, kinds, writtenInside } from '../kinds/index.ts'
import type { Desired, DesiredResource } from '../plan/model/desired.ts'
import { type Place, subjectOf } from '../plan/model/plan.ts'
import type { Document } from './document.ts'
import { type Problems, quoted } from './problems.ts'
import { type Property, propertiesOf } from './values.ts'

/** Whoever forgets a team forgets who is in it, unless that is declared. */
export function insideOfForgotten(
  forgotten: Desired['forgotten'],
  resources: readonly DesiredResource[],
): Desired['forgotten'] {
  const known = new Set([...resources, ...forgotten].map(subjectOf))
  return forgotten
    .flatMap(({ kind, ...one }) => [...writtenInside(kind).values()].map(({ name }) => ({ ...one, kind: name })))
    .filter((one) => !known.has(subjectOf(one)))
}

export function forgottenIn(
  document: Document,
  { node }: Property,
  problems: Problems,
): { kind: string; key: string; place: Place }[] {
  const bad = () =>
    problems.add(
      'F-TYPE',
      document.placeOf(node.offset),
      '"$forget" must be an object of kinds, each with a list of keys.',
      'Write "$forget": { "some_kind": ["some-key"] }.',
    )
  if (node.type !== 'object') {
    bad()
    return []
  }
  return propertiesOf(document, node, problems).flatMap(({ name, keyPlace, node: list }) => {
    if (!isKind(name)) {
      problems.add(
        'F-UNKNOWN-KIND',
        keyPlace,
        `There is no kind ${quoted(name)}.`,
        `The kinds are ${kinds.map((kind) => kind.name).join(', ')}.`,
      )
      return []
    }
    if (list.type !== 'array' || !(list.children ?? []).every(({ type }) => type === 'string')) {
      bad()
      return []
    }
    return (list.children ?? []).map((item) => ({
      kind: name,
      key: (item.value as string).normalize(),
      place: document.placeOf(item.offset),
    }))
  })
}
