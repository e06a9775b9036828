/** One entry of a kind: its `$`-keys and its fields. */
import { writtenInside } from '../kinds/index.ts'
import type { Fields, Json, Kind } from '../kinds/model/kind.ts'
import { nearest } from '../plan/match/nearest.ts'
import { composed, isName } from '../plan/model/canonical.ts'
import type { Desired, DesiredResource } from '../plan/model/desired.ts'
import { isKey, isOfLanguage, slug } from '../plan/model/key.ts'
import { fieldOf, own, without } from '../plan/model/paths.ts'
import { type Place, subjectOf } from '../plan/model/plan.ts'
import { attachmentsIn } from './attachments.ts'
import { checkFields, placeOf } from './check.ts'
import type { Document } from './document.ts'
import { fileValue } from './file-content.ts'
import { problemOf } from './ignored.ts'
import { type Around, resourceInside } from './inside.ts'
import { quoted } from './problems.ts'
import { misplacedSecrets } from './secret-places.ts'
import { plainValue, SETTINGS, settingsIn, type Wrong } from './settings.ts'
import { withoutUnknown } from './unknown.ts'
import { type Property, propertiesOf, type Reading, valueIn } from './values.ts'

/** An entry and what is written inside of it that is declared by itself. */
export interface Entry {
  readonly resources: readonly DesiredResource[]
  /** What the entry leaves to the server by its `$ignore`. */
  readonly forgotten: Desired['forgotten']
}

const NOTHING: Entry = { resources: [], forgotten: [] }

/** Empty when the entry is so wrong that nothing can be said of it. */
export function resourceIn(document: Document, kind: Kind, entry: Property, reading: Reading): Entry {
  const { name, keyPlace: place, node } = entry
  const { problems, placeholders } = reading
  const key = name.normalize()
  const subject = subjectOf({ kind: kind.name, key })
  const wrong: Wrong = (code, at, sentence, nextStep) =>
    problems.add(code, at, `${subject}: ${sentence}`, nextStep, subject)
  if (!isKey(key)) {
    problems.add('F-KEY', place, `${quoted(key)} cannot be a key.`, whyNoKey(key, kind))
    return NOTHING
  }
  if (node.type !== 'object') {
    wrong('F-TYPE', document.placeOf(node.offset), 'it must be an object.', 'Write its fields in braces.')
    return NOTHING
  }
  const others = writtenInside(kind.name)
  const { written, said, places, inside } = partsOf(document, kind, entry, reading, wrong)
  const { nameField } = kind.identity
  const keyStandsFor = nameField !== null && nameField in written ? null : nameField
  const fields = keyStandsFor === null ? written : { ...written, [keyStandsFor]: key }
  const settings = settingsIn(said, places, wrong)
  checkFields(fields, {
    kind,
    subject,
    place,
    places,
    problems,
    keyStandsFor,
    placeholders,
    unchecked: settings.unchecked,
    more: [...others.keys()],
  })
  misplacedSecrets(kind, fields, (path, sentence, nextStep) =>
    wrong('F-SECRET', placeOf(path, { places, place }), `${quoted(path)} ${sentence}.`, nextStep),
  )
  const { ignore, unchecked, ...rest } = settings
  for (const path of Object.keys(ignore)) {
    const problem = problemOf(others.get(fieldOf(path)) ?? kind, path)
    if (problem !== null) wrong('F-UNKNOWN-FIELD', places.$ignore!, ...problem)
  }
  for (const path of Object.keys(unchecked)) {
    // What is written may be a field that we do not know.
    const problem = Object.hasOwn(fields, path) ? null : problemOf(kind, path, '$unchecked')
    if (problem !== null) wrong('F-UNKNOWN-FIELD', places.$unchecked!, ...problem)
  }
  const left = Object.entries(ignore).filter(([path]) => others.has(fieldOf(path)))
  const leftIn = (field: string) => Object.fromEntries(left.filter(([path]) => fieldOf(path) === field))
  const leftPaths = left.map(([path]) => path)
  const whole: DesiredResource = {
    kind: kind.name,
    key,
    ...withoutUnknown(kind, fields, { places, placeholders }),
    place,
    places,
    ignore: without(ignore, leftPaths) as typeof ignore,
    ...rest,
  }
  const declaredInside = inside.map((property) => {
    const around: Around = { kind: kind.name, key, subject, ignore: leftIn(property.name) }
    return resourceInside(document, others.get(property.name)!, property, around, reading)
  })
  const isWritten = (path: string) => inside.some((property) => property.name === fieldOf(path))
  return {
    resources: [whole, ...declaredInside],
    forgotten: leftPaths
      .filter((path) => !isWritten(path))
      .map((path) => ({ kind: others.get(fieldOf(path))!.name, key, place: places.$ignore! })),
  }
}

function whyNoKey(key: string, { identity }: Kind): string {
  if (isOfLanguage(key)) return 'Every object of the language has this name by itself: choose another.'
  const rule = 'Keys are up to 100 letters, digits and . _ @ + - and begin with a letter or digit.'
  const possible = slug(key)
  if (identity.nameField === null || !isKey(possible)) return rule
  return `${rule} Write ${quoted(possible)}, and in the entry ${quoted(identity.nameField)}: ${quoted(key)}.`
}

/** An entry, taken apart. */
interface Parts {
  /** Its fields, as they are written. */
  readonly written: Fields
  /** What is said under its `$`-keys. */
  readonly said: Fields
  /** What is declared by itself, and written here. */
  readonly inside: readonly Property[]
  readonly places: { [path: string]: Place }
}

function partsOf(document: Document, kind: Kind, { node }: Property, reading: Reading, wrong: Wrong): Parts {
  const places: { [path: string]: Place } = Object.create(null)
  const said: { [name: string]: Json } = {}
  const written: { [name: string]: Json } = {}
  const inside: Property[] = []
  const others = writtenInside(kind.name)
  for (const property of propertiesOf(document, node, reading.problems)) {
    const { name } = property
    if (others.has(name)) inside.push(property)
    else if (!name.startsWith('$')) {
      const value = fieldValue(document, kind, property, places, reading)
      written[name] = isName(kind, name) ? composed(value) : value
      places[`${name}#`] = property.keyPlace
    } else if (SETTINGS.includes(name)) {
      said[name] = plainValue(property)
      places[name] = document.placeOf(property.node.offset)
    } else {
      const guess = nearest(name, SETTINGS)
      const help = guess === null ? `There are ${SETTINGS.join(', ')}.` : `Did you mean "${guess}"?`
      wrong('F-UNKNOWN-FIELD', property.keyPlace, `there is no ${quoted(name)}.`, help)
    }
  }
  return { written, said, inside, places }
}

function fieldValue(
  document: Document,
  kind: Kind,
  property: Property,
  places: { [path: string]: Place },
  reading: Reading,
): Json {
  const { name, node } = property
  const file = own(kind.requests.files, name)
  return file === undefined
    ? valueIn(document, node, name, places, { ...reading, ...attachmentsIn(document, kind, property, reading) })
    : fileValue(document, property, file, places, reading)
}
