/** What an account has once: one path, no name, matched under any key, never created and never deleted. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { single } from '../../src/kinds/endpoints/single.ts'
import { kinds } from '../../src/kinds/index.ts'
import type { Fields } from '../../src/kinds/model/kind.ts'
import { type Account, openAccount } from '../conformance/account.ts'
import { parse } from '../desired/findings.ts'
import { wordsOf } from '../plan/sides.ts'

let account: Account
beforeAll(async () => {
  account = await openAccount()
})
beforeEach(() => account.reset('fresh'))
afterAll(() => account.close())

const row = () => account.double.store.find('accounts', { id: 2 })!
const settings = (key: string, fields: object) => ({ account_settings: { [key]: fields } }) as never
const written = () => account.double.requests.filter(({ method }) => method !== 'GET')

describe('the account itself', () => {
  test('is asked for at its own address, without a slash behind it', async () => {
    await account.apply(settings('account', { locale: 'de' }))

    const paths = account.double.requests.map(({ path }) => path).filter((path) => !path.includes('profile'))
    expect(new Set(paths)).toEqual(new Set(['/api/v1/accounts/2']))
  })

  test('does not get the name of its key', async () => {
    await account.apply(settings('account', { locale: 'de' }))

    expect(row()).toMatchObject({ name: 'Studyflash', locale: 'de' })
    expect(written().map(({ body }) => body)).toEqual([{ locale: 'de' }])
  })

  test('keeps what it has when the key changes, and what the files no longer say', async () => {
    await account.apply(settings('account', { auto_resolve_after: 60 }))
    const before = written().length
    const { plan } = await account.plan(settings('company', { auto_resolve_after: 60 }))
    expect(wordsOf(plan)).toEqual([])
    await account.run(await account.plan(settings('company', { auto_resolve_after: 60 })))
    expect(Object.keys(account.ledger().resources.account_settings!)).toEqual(['company'])

    await account.run(await account.plan({}))
    expect(account.ledger().resources).toEqual({})
    expect(written()).toHaveLength(before)
    expect(row().settings).toEqual({ auto_resolve_after: 60 })
  })
})

test('under two keys it is an error in the files that names both', () => {
  const { findings } = parse({
    'a.json': '{ "account_settings": { "account": { "locale": "de" } } }',
    'b.json': '{ "account_settings": { "company": { "name": "X" } } }',
  })

  expect(findings.map(({ code, place }) => `${code} ${place!.file}`)).toEqual(['F-DUPLICATE b.json'])
  expect(findings[0]!.sentence).toBe(
    'account_settings/company is a second one, besides account_settings/account in a.json:1, and an account has it once.',
  )
})

test('what an update would clear is sent along, although the files leave it out', async () => {
  await account.apply({ notification_settings: { own: { selected_email_flags: ['email_conversation_mention'] } } })

  expect(written().map(({ body }) => body)).toEqual([
    {
      notification_settings: {
        selected_email_flags: ['email_conversation_mention'],
        selected_push_flags: ['push_conversation_assignment'],
      },
    },
  ])
})

test('one that may be missing is created and deleted where it is read', () => {
  const mayBeMissing = ({ id }: Fields) => id == null
  const endpoint = single({ path: 'saml_settings', has: 'sso_url', wrap: 'saml_settings', mayBeMissing })

  expect(endpoint.listed({ id: null, sso_url: null }, null)).toEqual([])
  expect(endpoint.listed({ id: 4, sso_url: 'x' }, null)).toEqual([{ id: 4, sso_url: 'x' }])
  expect(endpoint.create!({ sso_url: 'x' }, null)).toEqual({
    method: 'POST',
    path: 'saml_settings',
    body: { saml_settings: { sso_url: 'x' } },
  })
  expect(endpoint.created({ id: 4, sso_url: 'x' }, null)).toEqual({ id: 4, sso_url: 'x' })
  expect(endpoint.created({ id: null, sso_url: null }, null)).toBeNull()
  expect(endpoint.remove!({ id: 4, address: 'saml_settings' })).toEqual({ method: 'DELETE', path: 'saml_settings' })
})

test('an object of another shape is no answer, be it to a list or to a create', () => {
  const singles = kinds.filter(({ endpoint }) => endpoint.isSingle)
  expect(singles).not.toEqual([])
  for (const { name, endpoint } of singles) {
    expect(endpoint.listed({ data: [{ type: 'something' }] }, null), name).toBeNull()
    expect(endpoint.created({ data: [] }, null), name).toBeNull()
  }
})
