/** What the connection to Chatwoot must be before the token goes there, and what may come back on it. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Double, startDouble } from '../double/server.ts'
import { runCli } from '../runner.ts'
import { inFolder } from './workspace.ts'

const certificate = (name: string) => join(import.meta.dirname, '..', 'certificates', name)
const servers: Server[] = []
const doubles: Double[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) server.close()
  for (const double of doubles.splice(0)) await double.close()
})

async function portOf(server: Server): Promise<number> {
  servers.push(server)
  await once((server as ReturnType<typeof createServer>).listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

/** Chatwoot behind HTTPS, with the certificate of an authority that only tests know. */
async function encrypted(create: typeof createTlsServer = createTlsServer) {
  const double = await startDouble({ state: 'lived-in' })
  doubles.push(double)
  const pass: RequestListener = async (request, response) => {
    const headers = { api_access_token: String(request.headers['api-access-token']), accept: 'application/json' }
    const own = await fetch(`${double.url}${request.url}`, { headers })
    response.writeHead(own.status, { 'content-type': 'application/json' }).end(await own.text())
  }
  const files = {
    key: readFileSync(certificate('test-only-key.pem')),
    cert: readFileSync(certificate('test-only-cert.pem')),
  }
  const server = create(files, pass)
  return { double, server, port: await portOf(server) }
}

const plan = (url: string, more: { [name: string]: string } = {}) =>
  inFolder({ 'desired/labels.json': '{ "$account": 2, "labels": { "bug": {} } }' }, (cwd) =>
    runCli(['plan'], { cwd, env: { CHATWOOT_API_URL: url, CHATWOOT_API_KEY: 'admin-token', ...more } }),
  )

test('a certificate of an unknown authority is refused before the token is sent', async () => {
  const { double, port } = await encrypted()
  const { exitCode, stderr } = await plan(`https://127.0.0.1:${port}`)

  expect(exitCode).toBe(1)
  expect(stderr).toContain('shows a certificate that is not trusted')
  expect(stderr).toContain('Give its authority in NODE_EXTRA_CA_CERTS')
  expect(double.requests).toEqual([])
}, 60_000)

test('an authority in NODE_EXTRA_CA_CERTS is trusted', async () => {
  const { port } = await encrypted()
  const { exitCode, stdout } = await plan(`https://localhost:${port}`, {
    NODE_EXTRA_CA_CERTS: certificate('test-only-ca.pem'),
  })

  expect(stdout).toContain('import labels/bug')
  expect(exitCode).toBe(0)
}, 60_000)

test('a server that also speaks HTTP/2 is asked on several connections at once', async () => {
  const both = (files: object, pass: never) => createSecureServer({ ...files, allowHTTP1: true }, pass)
  const { server, port } = await encrypted(both as never)
  const spoken: unknown[] = []
  server.on('secureConnection', (socket) => spoken.push(socket.alpnProtocol))
  const { exitCode } = await plan(`https://localhost:${port}`, {
    NODE_EXTRA_CA_CERTS: certificate('test-only-ca.pem'),
  })

  expect(exitCode).toBe(0)
  // The account, the version, the profile and one list.
  expect(spoken).toEqual(['http/1.1', 'http/1.1', 'http/1.1', 'http/1.1'])
}, 60_000)

test('an answer that does not end is broken off', async () => {
  const chunk = Buffer.alloc(1024 * 1024, ' ')
  let [answers, sent] = [0, 0]
  const port = await portOf(
    createServer((_, response) => {
      answers += 1
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => {
        while (!response.destroyed) {
          sent += 1
          if (!response.write(chunk)) return void response.once('drain', more)
        }
      }
      more()
    }),
  )
  const { exitCode, stderr } = await plan(`http://127.0.0.1:${port}`)

  expect(exitCode).toBe(1)
  expect(stderr).toContain('an answer of more than 33554432 bytes')
  // 32 MiB each, and what lies in the buffers of both ends.
  expect(sent).toBeLessThan(answers * 64)
}, 60_000)

test('an address that is none is not repeated: it may be the token, mixed up', async () => {
  const { exitCode, stderr } = await plan('aVeryLongTokenThatIsNoUrl')

  expect(exitCode).toBe(1)
  expect(stderr).toContain('must begin with https://')
  expect(stderr).not.toContain('aVeryLongToken')
}, 60_000)
