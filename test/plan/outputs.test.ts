/** Outputs with their values: what counts as a credential, and what is masked of it. */
import { expect, test } from 'vitest'
import { Addresses } from '../../src/chatwoot/addresses.ts'
import { outputsOf } from '../../src/engine/outputs.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { desiredOf, liveOf } from './sides.ts'

function outputs(
  kind: string,
  declared: { [name: string]: string },
  raw: Fields,
  live = liveOf({ [kind]: [{ id: 7, ...raw }] }),
) {
  const desired = desiredOf({ [kind]: { one: { $id: 7 } } })
  const resources = desired.resources.map((one) => ({ ...one, outputs: declared }))
  const reading = { live, addresses: new Addresses(), raw: new Map([[`${kind} 7`, raw]]), foreign: [] }
  return outputsOf({ ...desired, resources }, null, reading, (text) => text)
}
const secrets = (kind: string, path: string, raw: Fields) =>
  outputs(kind, { x: path }, raw).map(({ isSecret }) => isSecret)

test.each<[string, string, Fields, boolean]>([
  ['inboxes', 'imap_password', { imap_password: 'p' }, true],
  ['inboxes', 'hmac_token', { hmac_token: 't' }, true],
  ['inboxes', 'provider_config.phone_number_id', { provider_config: { phone_number_id: '1' } }, true],
  ['inboxes', 'channel', { channel: { a: [{ deeper: { api_key: 'k' } }] } }, true],
  ['inboxes', 'channel', { channel: { name: 'n' } }, false],
  ['inboxes', 'website_token', { website_token: 'everybody' }, false],
  ['agent_bots', 'access_token', { access_token: 't' }, true],
  ['agent_bots', 'owner', { owner: { access_token: 't' } }, true],
  ['webhooks', 'url', { url: 'https://x.test' }, false],
])('%s %s of %j: %s', (kind, path, raw, isSecret) => {
  expect(secrets(kind, path, raw)).toEqual([isSecret])
})

test('each credential of an object is masked by itself, and nothing else of it', () => {
  const channel = { name: 'Shop', api_key: 'k-1', list: [{ secret: { a: 'k-2', b: 3 } }], note: '' }
  const [output] = outputs('inboxes', { x: 'channel' }, { channel })

  expect(output).toMatchObject({ value: JSON.stringify(channel), credentials: ['k-1', 'k-2'] })
})

test('what is not there has no value, and what was not read has no output', () => {
  expect(outputs('labels', { x: 'title' }, {}, liveOf({ labels: [] }))).toMatchObject([{ value: null }])
  expect(outputs('labels', { x: 'constructor' }, {})).toMatchObject([{ value: null }])
  expect(outputs('labels', { x: 'title' }, {}, {})).toEqual([])
})
