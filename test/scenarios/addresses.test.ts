/** Addresses that lead to the wrong place: the command and the action say what to change, and where. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, createServer as createPlainServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { runCli } from '../runner.ts'
import { ownDesired, startWorld } from '../world.ts'
import { inFolder } from './workspace.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function portOf(server: Server, host = '127.0.0.1'): Promise<number> {
  servers.push(server)
  await once(server.listen(0, host), 'listening')
  return (server.address() as AddressInfo).port
}

const pem = (name: string) => readFileSync(join(import.meta.dirname, '..', 'certificates', name))
const answering = (handler: RequestListener) => portOf(createServer(handler))
const keys = { key: pem('test-only-key.pem'), cert: pem('test-only-cert.pem') }
const tls = (host?: string) =>
  portOf(
    createTlsServer(keys, (_, its) => its.end('{}')),
    host,
  )
const page: RequestListener = (_, its) => its.setHeader('content-type', 'text/html').end('<html>Welcome</html>')

const plan = (url: string, more: { [name: string]: string } = {}) =>
  inFolder({ 'desired/labels.json': '{ "$account": 2, "labels": { "bug": {} } }' }, (cwd) =>
    runCli(['plan'], { cwd, env: { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: 'admin-token', ...more } }),
  )

const cases: { [name: string]: () => Promise<{ url: string; says: string; env?: { [name: string]: string } }> } = {
  'a path of the API': async () => ({
    url: 'https://chat.example.com/api/v1',
    says: 'Set CHATWOOT_API_URL to https://chat.example.com, without /api/v1.',
  }),
  'a page of the dashboard': async () => ({
    url: 'https://chat.example.com/app/accounts/2/dashboard',
    says: 'Set CHATWOOT_API_URL to https://chat.example.com, without /app/accounts/2/dashboard.',
  }),
  'HTTPS on a port for HTTP': async () => {
    const port = await answering(page)
    return {
      url: `https://127.0.0.1:${port}`,
      says: `does not speak HTTPS on that port. Set CHATWOOT_API_URL to http://127.0.0.1:${port}.`,
    }
  },
  'HTTP on a port for HTTPS': async () => {
    const port = await tls()
    return {
      url: `http://127.0.0.1:${port}`,
      says: `If that port speaks HTTPS, set CHATWOOT_API_URL to https://127.0.0.1:${port};`,
    }
  },
  'HTTP on a port for HTTPS, behind nginx': async () => {
    const port = await answering((_, its) => {
      its.writeHead(400, { 'content-type': 'text/html' })
      its.end('<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>')
    })
    return {
      url: `http://127.0.0.1:${port}`,
      says: `speaks HTTPS on that port. Set CHATWOOT_API_URL to https://127.0.0.1:${port}.`,
    }
  },
  'a port for something else': async () => {
    const port = await portOf(createPlainServer((socket) => socket.on('error', () => {}).end('SSH-2.0-OpenSSH\r\n')))
    return { url: `http://127.0.0.1:${port}`, says: 'does not speak HTTP on that port. If that port speaks HTTPS, set' }
  },
  'nothing listens': async () => ({
    url: 'http://127.0.0.1:1',
    says: 'refuses connections. Check the address and the port in CHATWOOT_API_URL and that the server runs.',
  }),
  'no such host': async () => ({
    url: 'https://no-such-host.invalid',
    says: 'no such host no-such-host.invalid. Check the name in CHATWOOT_API_URL.',
  }),
  'a web page': async () => ({
    url: `http://127.0.0.1:${await answering(page)}`,
    says: 'Set CHATWOOT_API_URL to the address at which people log in to Chatwoot, without /app and what follows.',
  }),
  'a web page below a path': async () => {
    const port = await answering(page)
    return {
      url: `http://127.0.0.1:${port}/support/`,
      says: `Set CHATWOOT_API_URL to http://127.0.0.1:${port}, without /support, if people log in to Chatwoot there.`,
    }
  },
  'a redirect to a login': async () => ({
    url: `http://127.0.0.1:${await answering((_, its) => its.writeHead(302, { location: '/login' }).end())}`,
    says: 'redirects to /login, where its API is not. Set CHATWOOT_API_URL to the address at which people log in',
  }),
  'a redirect to another address': async () => ({
    url: `http://127.0.0.1:${await answering((_, its) => its.writeHead(301, { location: 'https://b.test/x' }).end())}`,
    says: 'if that is the right address, set CHATWOOT_API_URL to https://b.test.',
  }),
  'a certificate of another host': async () => {
    const port = await tls('0.0.0.0')
    return {
      url: `https://127.1.0.1:${port}`,
      env: { NODE_EXTRA_CA_CERTS: join(import.meta.dirname, '..', 'certificates', 'test-only-ca.pem') },
      says: 'shows the certificate of another host. Set CHATWOOT_API_URL to an address with a name of the certificate: localhost, 127.0.0.1.',
    }
  },
  'address and token mixed up': async () => ({
    url: 'aVeryLongTokenThatIsNoUrl',
    env: { CHATWOOT_API_KEY: 'https://chat.example.com' },
    says: 'The Chatwoot token is an address. Is it mixed up with CHATWOOT_API_URL?',
  }),
  'a proxy that is not there': async () => ({
    url: 'https://chat.example.com',
    env: { HTTPS_PROXY: 'http://me:hush@127.0.0.1:1' },
    says: 'by way of the proxy 127.0.0.1:1, refuses connections.',
  }),
  'a proxy that wants a password': async () => {
    const proxy = createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 407 Authenticate\r\n\r\n'))
    return {
      url: 'https://chat.example.com',
      env: { HTTPS_PROXY: `http://127.0.0.1:${await portOf(proxy)}` },
      says: 'broke off the connection (Proxy response (407)',
    }
  },
}

test.each(Object.keys(cases))('the command: %s', { timeout: 30_000 }, async (name) => {
  const { url, says, env } = await cases[name]!()
  const { exitCode, stdout, stderr } = await plan(url, env)

  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toContain(says)
  expect(stderr).not.toMatch(/hush|aVeryLong|admin-token|bug of/)
})

test.each([
  ['in its input', { inputs: { 'chatwoot-url': 'https://chat.example.com/api/v1' } }, 'Set the input chatwoot-url to'],
  ['in its environment', { env: { CHATWOOT_API_URL: 'https://chat.example.com/api/v1' } }, 'Set CHATWOOT_API_URL to'],
  ['with nothing there', { inputs: { 'chatwoot-url': 'http://127.0.0.1:1' } }, 'the port in the input chatwoot-url'],
])('the action names its place: %s', { timeout: 30_000 }, async (_, more, says) => {
  const world = await startWorld()
  const { number } = await world.propose('case', await ownDesired())
  const run = await world.plan(number, more)
  await world.close()

  expect(run.exitCode).toBe(1)
  expect(run.log.replaceAll('`', '')).toContain(says)
})

const openssl = spawnSync('openssl', ['version']).status === 0
test.skipIf(!openssl)('a proxy passes the requests on, with the password of its address', { timeout: 30_000 }, () =>
  inFolder({}, async (folder) => {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const subject = ['-subj', '/CN=chat.test', '-addext', 'subjectAltName=DNS:chat.test', '-days', '2']
    spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject])
    let asked = 0
    const listener: RequestListener = (_, its) => its.writeHead(401).end(`{"error":"${++asked} Invalid Access Token"}`)
    const port = await portOf(createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, listener))
    const passed: (string | undefined)[] = []
    const proxy = createServer().on('connect', ({ url, headers }, socket) => {
      passed.push(`${url} ${headers['proxy-authorization']}`)
      const out = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        out.pipe(socket).pipe(out)
      })
      for (const end of [out, socket]) end.on('error', () => {})
    })
    const env = { HTTPS_PROXY: `http://me:hush@127.0.0.1:${await portOf(proxy)}`, NODE_EXTRA_CA_CERTS: cert }
    const { stderr } = await plan('https://chat.test', env)

    expect(stderr).toContain('Invalid Access Token')
    expect(asked).toBeGreaterThan(0)
    expect(new Set(passed)).toEqual(new Set([`chat.test:443 Basic ${Buffer.from('me:hush').toString('base64')}`]))
  }),
)
