/**
 * What the declarations say that releases and editions lack, held to what servers of these were recorded to answer: what
 * one refuses and 4.15.1 takes is told beforehand, and nothing is held back that it has taken.
 */
import { describe, expect, test } from 'vitest'
import { sets } from '../../record/sets.ts'
import { kindNamed } from '../../src/kinds/index.ts'
import type { Release } from '../../src/kinds/model/availability.ts'
import { takenBy } from '../../src/plan/availability/taken.ts'
import { bare } from '../../src/plan/model/desired.ts'
import { type Sent, sentIn } from '../desired/recorded.ts'
import { newest } from '../double/releases.ts'

const NEWEST = new Map(sentIn(`${newest}-ee`).map((one) => [one.step, one]))

/** Refused for another reason than what is in the request, or nothing that we send. */
const OTHERWISE: readonly RegExp[] = [
  // What could not be created cannot be updated.
  /^automation_rules\/basics · (update-|put|empty-|unknown-only)/,
  /^automation_rules\/references · rule-still-saves/,
  /^automation_rules\/typical · (de)?activate/,
  /^macros\/actions · (extra|attach|keep)/,
  // We give every agent a name.
  /^agents\/basics · create-minimal/,
  // Models as numbers, files as avatars, and actions that are no list.
  /^custom_attribute_definitions\/types · type-as-number/,
  /^inboxes\/sub-resources · avatar-by-id/,
  /^automation_rules\/shapes · update-actions-empty-text/,
]

const toldOf = ({ kind, fields, isCreate }: Sent, release: Release) => {
  const place = { file: 'x.json', line: 1, column: 1 }
  const places = Object.fromEntries(Object.keys(fields).map((name) => [name, place]))
  const desired = bare({ kind, key: 'k', fields, place, places })
  const live = isCreate ? null : { id: 1, fields: {} }
  return takenBy(release, { kind: kindNamed(kind), desired, live }, (text) => text)
}

describe.each(sets().filter(({ isSeeded }) => !isSeeded))('on $name', ({ name, version, edition }) => {
  const release: Release = {
    version,
    edition: edition === 'ee' ? 'enterprise' : 'community',
    features: new Set(),
  }
  const sent = sentIn(name)

  test('what it refuses and the newest takes is told', () => {
    const untold = sent.filter(
      (one) =>
        one.status >= 400 &&
        NEWEST.get(one.step)?.status === 200 &&
        toldOf(one, release).refusal === null &&
        toldOf(one, release).findings.length === 0,
    )

    expect(untold.map(({ step }) => step).filter((step) => !OTHERWISE.some((one) => one.test(step)))).toEqual([])
  })

  test('what it takes is not held back', () => {
    const held = sent.filter((one) => one.status === 200 && toldOf(one, release).refusal !== null)

    expect(held.map(({ step }) => step)).toEqual([])
  })
})
