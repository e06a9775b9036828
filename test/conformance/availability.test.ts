/**
 * What the declarations say that releases and editions lack, held to what servers of these were recorded to answer: what
 * one refuses and 4.15.1 takes is told beforehand, and nothing is held back that it has taken.
 */
import { describe, expect, test } from 'vitest'
import { sets } from '../../record/sets.ts'
import { kindNamed } from '../../src/kinds/index.ts'
import type { Release } from '../../src/kinds/model/availability.ts'
import type { Json } from '../../src/kinds/model/kind.ts'
import { absentOf } from '../../src/plan/availability/lacking.ts'
import { takenBy } from '../../src/plan/availability/taken.ts'
import { bare } from '../../src/plan/model/desired.ts'
import { type Sent, sentIn } from '../desired/recorded.ts'
import { newest } from '../double/releases.ts'
import { judged } from './account.ts'

const NEWEST = new Map(sentIn(`${newest}-ee`).map((one) => [one.step, one]))

/** Refused for another reason than what is in the request, or nothing that we send. */
const OTHERWISE: readonly RegExp[] = [
  // What could not be created cannot be updated.
  /^automation_rules\/basics · (update-|put|empty-|unknown-only)/,
  /^automation_rules\/references · rule-still-saves/,
  /^automation_rules\/typical · (de)?activate/,
  /^macros\/actions · (extra|attach|keep)/,
  /^integrations\/hook-dialogflow · move-inbox/,
  // We say in the query which type it has.
  /^custom_filters\/basics · change-type/,
  // We send a custom domain with every portal; without one none was made there, nor anything below it.
  /^(portals|categories|articles)\//,
  // We give every agent a name.
  /^agents\/basics · create-minimal/,
  // Nothing is not sent where there is nothing.
  /^webhooks\/basics · null-name/,
  /^csat\/config · create-empty/,
  /^captain\/assistants · guidelines-empty:/,
  /^account\/[\w-]+ · (reset(-after)?|null-setting|message-empty):/,
  // Models as numbers, files as avatars, and actions that are no list.
  /^custom_attribute_definitions\/types · type-as-number/,
  /^inboxes\/sub-resources · avatar-by-id/,
  /^automation_rules\/shapes · update-actions-empty-text/,
]

/** Stored where no list shows it, and what shows the app crashes from then on. */
const HELD_BACK = ['integrations/hook-others · leadsquared']

const toldOf = ({ kind, fields, isCreate }: Sent, release: Release) => {
  const place = { file: 'x.json', line: 1, column: 1 }
  const places = Object.fromEntries(Object.keys(fields).map((name) => [name, place]))
  const desired = bare({ kind, key: 'k', fields, place, places })
  const live = isCreate ? null : { id: 1, fields: {} }
  return takenBy(release, { kind: kindNamed(kind), desired, live }, (text) => text)
}

/** Whether the answer shows the value as it was sent. */
const isKept = (field: string, value: Json, { answer }: Sent) => answer.includes(`"${field}":${JSON.stringify(value)}`)

const isJudged = ({ kind }: Sent) => judged.some(({ name }) => name === kind)

/** A kind that the server lacks altogether is told before any field of it. */
const isLacked = ({ kind }: Sent, release: Release) => absentOf(kindNamed(kind), release) !== null

describe.each(sets().filter(({ state }) => state === 'fresh'))('on $name', ({ name, version, edition }) => {
  const release: Release = {
    version,
    edition: edition === 'ee' ? 'enterprise' : 'community',
    features: new Set(),
  }
  const sent = sentIn(name).filter(isJudged)

  test('what it refuses and the newest takes is told', () => {
    const untold = sent.filter(
      (one) =>
        one.status >= 400 &&
        NEWEST.get(one.step)?.status === 200 &&
        !isLacked(one, release) &&
        toldOf(one, release).refusal === null &&
        toldOf(one, release).findings.length === 0,
    )

    expect(untold.map(({ step }) => step).filter((step) => !OTHERWISE.some((one) => one.test(step)))).toEqual([])
  })

  test('what it takes and does not keep, and the newest keeps, is told', () => {
    const unkept = sent.flatMap((one) => {
      const then = NEWEST.get(one.step)
      if (one.status !== 200 || then?.status !== 200) return []
      return Object.entries(one.fields)
        .filter(([field, value]) => isKept(field, value, then) && !isKept(field, value, one))
        .filter(([field, value]) => {
          const { findings, refusal } = toldOf({ ...one, fields: { [field]: value } }, release)
          return findings.length === 0 && refusal === null
        })
        .map(([field]) => `${one.step}: ${field}`)
    })

    expect(unkept.filter((step) => !OTHERWISE.some((one) => one.test(step)))).toEqual([])
  })

  test('what it takes is not held back', () => {
    const held = sent.filter((one) => one.status === 200 && toldOf(one, release).refusal !== null)

    expect(held.map(({ step }) => step).filter((step) => !HELD_BACK.includes(step))).toEqual([])
  })
})
