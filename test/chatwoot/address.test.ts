/** Addresses as people write them: each is taken, or told exactly what to set instead. */
import { expect, test } from 'vitest'
import { addressOf } from '../../src/chatwoot/address.ts'
import { explain } from '../../src/chatwoot/retry.ts'

const GOOD = 'https://chat.example.com'

test.each([
  [GOOD, GOOD],
  [`${GOOD}/`, GOOD],
  [`${GOOD}//`, GOOD],
  [`  ${GOOD}\n`, GOOD],
  [`${GOOD}:8443`, `${GOOD}:8443`],
  [`${GOOD}/support`, `${GOOD}/support`],
  [`${GOOD}/application`, `${GOOD}/application`],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
])('%s is taken', (text, taken) => {
  expect(addressOf(text).href.replace(/\/$/, '')).toBe(taken)
})

test.each([
  [`${GOOD}/api/v1`, `${GOOD}, without /api/v1.`],
  [`${GOOD}/api/v1/`, `${GOOD}, without /api/v1/.`],
  [`${GOOD}/api`, `${GOOD}, without /api.`],
  [`${GOOD}/api/v1/accounts/2/labels`, `${GOOD}, without /api/v1/accounts/2/labels.`],
  [`${GOOD}/app/accounts/2/dashboard`, `${GOOD}, without /app/accounts/2/dashboard.`],
  [`${GOOD}/app/login`, `${GOOD}, without /app/login.`],
  [`${GOOD}/super_admin`, `${GOOD}, without /super_admin.`],
  [`${GOOD}/auth/sign_in`, `${GOOD}, without /auth/sign_in.`],
  [`${GOOD}/support/app/accounts/2`, `${GOOD}/support, without /app/accounts/2.`],
  [`${GOOD}/app/accounts/2?status=open#x`, `${GOOD}.`],
  [`${GOOD}?a=1`, `${GOOD}.`],
  ['http://chat.example.com', `${GOOD}.`],
  ['http://chat.example.com/api/v1', `${GOOD}, without /api/v1.`],
  ['http://chat.example.com:3000', `${GOOD}, with the port on which it speaks HTTPS.`],
  ['http://10.0.0.5', 'https://10.0.0.5.'],
  ['chat.example.com', `${GOOD}.`],
  ['chat.example.com/app/accounts/2', `${GOOD}.`],
  ['chat.example.com:8443', `${GOOD}:8443.`],
  ['//chat.example.com', `${GOOD}.`],
  ['htps://chat.example.com', `${GOOD}.`],
  ['https//chat.example.com', `${GOOD}.`],
  [`"${GOOD}"`, `${GOOD}.`],
  [`<${GOOD}/api/v1>`, `${GOOD}.`],
  ['ftp://chat.example.com', `${GOOD}.`],
  ['localhost:3000', 'http://localhost:3000.'],
  ['127.0.0.1:3000/app', 'http://127.0.0.1:3000.'],
  ['https://me:hush@chat.example.com', `${GOOD}, and give the token on its own.`],
])('%s: set it to %s', (text, words) => {
  const said = saidOf(text)

  expect(said.toLowerCase()).toContain(`set chatwoot_api_url to ${words}`.toLowerCase())
  expect(said).not.toMatch(/hush|a=1|status=open/)
  expect(saidOf(text, 'the input chatwoot-url').toLowerCase()).toContain(
    `set the input chatwoot-url to ${words}`.toLowerCase(),
  )
  // What it says is right.
  const [, advised] = / to (\S+?)[.,]?( |$)/.exec(said.slice(said.toLowerCase().indexOf('set chatwoot')))!
  expect(addressOf(advised!).href).toContain('//')
})

test.each([
  'aVeryLongTokenThatIsNoUrl',
  'eyJhbGciOi.eyJzdWIiOiIx.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV',
  'my server',
  '-',
])('%s looks like no host, and is not repeated', (text) => {
  expect(saidOf(text)).toContain(
    `(${text.length} ${text.length === 1 ? 'character' : 'characters'}) must begin with https://`,
  )
  expect(saidOf(text)).not.toContain(text.slice(0, 12))
})

test.each([
  ['UND_ERR_CONNECT_TIMEOUT', 'takes no connections. Check the address and the port in CHATWOOT_API_URL,'],
  ['UND_ERR_HEADERS_TIMEOUT', 'did not answer within 30 seconds. Check CHATWOOT_API_URL'],
  ['EHOSTUNREACH', 'cannot be reached from here. Check the address in CHATWOOT_API_URL,'],
  ['EAI_AGAIN', 'no such host chat.example.com. Check the name in CHATWOOT_API_URL.'],
  ['ECONNREFUSED', 'refuses connections. Check the address and the port in CHATWOOT_API_URL'],
  ['CERT_HAS_EXPIRED', 'shows a certificate that has expired. Renew it'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'Give its authority in NODE_EXTRA_CA_CERTS.'],
  [
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'does not speak HTTPS on that port. Set CHATWOOT_API_URL to https://chat.example.com,',
  ],
  ['ECONNRESET', 'broke off the connection (ECONNRESET). Check CHATWOOT_API_URL and that the server runs.'],
])('no answer, because of %s', (code, says) => {
  const url = new URL(`${GOOD}:8443/api/v1/profile`)
  const asked = { method: 'GET', url, account: 2, base: url, urlName: 'CHATWOOT_API_URL', proxy: null }

  expect(explain(Object.assign(new Error('x'), { code }), asked, 30_000).message).toContain(says)
})

function saidOf(text: string, name?: string): string {
  try {
    addressOf(text, name)
    return 'it was taken'
  } catch (error) {
    return (error as Error).message
  }
}
