/** Releases of which no recording is committed: what was measured on 3.16.0 and 4.8.0, and what lies between. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measured } from './releases.ts'
import { type Double, startDouble } from './server.ts'
import { adminToken, agentToken } from './states.ts'

const doubles = new Map<string, Double>()

beforeAll(async () => {
  for (const version of measured) doubles.set(version, await startDouble({ installation: { version } }))
})
afterAll(() => Promise.all([...doubles.values()].map((double) => double.close())))

type Asked = readonly [method: string, path: string, body?: object | undefined, token?: string]

/** What each measured release answers, oldest first. */
async function statuses([method, path, body, token = adminToken]: Asked): Promise<number[]> {
  const answers = measured.map(async (version) => {
    const response = await fetch(`${doubles.get(version)!.url}/api/v1/accounts/2${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'api-access-token': token },
      ...(body && { body: JSON.stringify(body) }),
    })
    return response.status
  })
  return Promise.all(answers)
}

describe('the measured releases, oldest first, answer', () => {
  const category = { category: { name: 'C', slug: 'c' } }
  test.each<[string, Asked, number[]]>([
    ['a language by number', ['PATCH', '', { locale: 0 }], [200, 500, 500, 500, 500]],
    ['a Linear that is not connected', ['DELETE', '/integrations/linear'], [404, 500, 500, 500, 500]],
    ['a Notion that is not connected', ['DELETE', '/integrations/notion'], [404, 404, 500, 500, 500]],
    ['a category as an agent', ['POST', '/portals/none/categories', category, agentToken], [500, 500, 401, 404, 404]],
    ['categories as an agent', ['GET', '/portals/none/categories', undefined, agentToken], [500, 500, 500, 404, 404]],
    ['an unknown SLA policy', ['DELETE', '/sla_policies/99'], [500, 500, 500, 200, 200]],
    ['custom tools', ['GET', '/captain/custom_tools'], [404, 404, 200, 200, 403]],
    ['companies', ['GET', '/companies'], [404, 404, 200, 200, 403]],
    ['an app of later', ['GET', '/integrations/apps/notion'], [500, 500, 200, 200, 200]],
    ['tools of assistants', ['GET', '/captain/assistants/tools'], [404, 404, 200, 200, 200]],
  ])('%s', async (_, asked, expected) => {
    expect(await statuses(asked)).toEqual(expected)
  })

  test('a portal that lost its languages: stored with a 500, and no list from then on', async () => {
    const config = { allowed_locales: ['en', 'de'], default_locale: 'en' }
    const portal = { name: 'Help', slug: 'help', custom_domain: '', config }
    expect(await statuses(['POST', '/portals', { portal }])).toEqual([200, 200, 200, 200, 200])
    const part: Asked = ['PATCH', '/portals/help', { portal: { config: { default_locale: 'de' } } }]
    expect(await statuses(part)).toEqual([500, 500, 500, 200, 200])
    expect(await statuses(['GET', '/portals'])).toEqual([500, 500, 500, 200, 200])
    expect(await statuses(['PATCH', '/portals/help', { portal: { config } }])).toEqual([200, 200, 200, 200, 200])
    expect(await statuses(['GET', '/portals'])).toEqual([200, 200, 200, 200, 200])
  })

  test('a webhook that is registered again', async () => {
    for (const double of doubles.values()) {
      await fetch(`${double.url}/api/v1/accounts/2/inboxes`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'api-access-token': adminToken },
        body: JSON.stringify({ name: 'Shop', channel: { type: 'api' } }),
      })
    }
    expect(await statuses(['POST', '/inboxes/1/register_webhook'])).toEqual([404, 404, 404, 400, 400])
  })
})
