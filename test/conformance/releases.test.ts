/**
 * What a release or an edition lacks, held to the double as it plays them: what a plan takes there is done and lasts, and
 * what is refused or forgotten is told beforehand.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/plan/model/plan.ts'
import { measured } from '../double/releases.ts'
import { wordsOf } from '../plan/sides.ts'
import { type Account, errorsOf, judged, needed, openAccount } from './account.ts'
import { samplesOf } from './values.ts'

const SERVERS = measured.flatMap((version) => (['ee', 'oss'] as const).map((edition) => ({ version, edition })))

const lackingIn = ({ findings }: Plan) =>
  findings.filter(({ code }) => code === 'P-NOT-ON-THIS-SERVER').map(({ sentence }) => sentence)

describe.each(SERVERS)('$version, $edition', ({ version, edition }) => {
  let account: Account
  beforeAll(async () => {
    account = await openAccount({ edition, installation: { version } })
  })
  afterAll(() => account.close())

  test.each(judged.map((kind) => [kind.name, kind] as const))('%s', async (name, kind) => {
    for (const sample of samplesOf(kind)) {
      account.reset()
      const declared = needed(name, sample)
      const planned = await account.plan(declared)
      if (errorsOf(planned.plan).length > 0) continue
      const { outcomes } = await account.attempt(planned)
      expect(outcomes.filter(({ state }) => state !== 'applied').map(({ kind: of, reason }) => [of, reason])).toEqual(
        [],
      )
      const { plan } = await account.plan(declared)
      expect([...wordsOf(plan), ...errorsOf(plan)], JSON.stringify(sample)).toEqual([])
      // Nothing turns out to be missing that was not told.
      expect(lackingIn(plan), JSON.stringify(sample)).toEqual(lackingIn(planned.plan))
    }
  })
})
