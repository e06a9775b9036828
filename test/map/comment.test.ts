import { expect, test } from 'vitest'
import { renderComment } from '../../src/render/comment.ts'
import { COMMENT } from '../../src/render/fitting.ts'
import { mapDetails } from '../../src/render/map.ts'
import type { Report } from '../../src/render/report.ts'
import { desiredOf, liveOf } from '../plan/sides.ts'
import { reportOf } from '../render/reports.ts'
import { mapOf, sides } from './account.ts'

function reportWithMap(): Report {
  const { map, plan } = mapOf(sides())
  return { ...reportOf(plan), map: { map, details: mapDetails(map) } }
}

test('it stands below the fields, and only where they have left room for all of it', () => {
  const report = reportWithMap()
  const details = report.map!.details!
  const bare = renderComment({ ...report, map: null })
  const whole = renderComment(report)
  const bytes = (text: string) => Buffer.byteLength(text)

  expect(whole.text).toContain(details)
  expect(whole.text.indexOf('Field by field')).toBeLessThan(whole.text.indexOf(details))
  expect(whole.shown).toEqual(bare.shown)

  // One byte too few for it: everything else is as it was.
  const room = { ...COMMENT, maxBytes: bytes(whole.text) - 1 }
  const tight = renderComment(report, room)
  expect(tight.text).not.toContain('mermaid')
  expect(tight.text).toContain('Field by field')
  expect(bytes(tight.text)).toBeLessThanOrEqual(room.maxBytes)
})

test('no secret is in it, whole or cut', () => {
  const secret = `hush-${'4c1d'.repeat(20)}`
  const names = {
    automation_rules: {
      r: {
        name: `To ${secret}`,
        event_name: 'message_created',
        conditions: [],
        actions: [{ action_name: 'send_webhook_event', action_params: [`https://x.test/${secret}`] }],
      },
    },
  }
  const { map } = mapOf(
    {
      desired: desiredOf(names as never),
      live: liveOf({ teams: [{ id: 1, name: secret }], automation_rules: [] }),
      ledger: null,
    },
    (text) => text.replaceAll(secret, '***'),
  )

  expect(map.nodes.map(({ title }) => title)).toContain('To ***')
  expect(JSON.stringify(map)).not.toContain('hush')
})
