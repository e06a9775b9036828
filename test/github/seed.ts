// The GitHub underneath: emulate, seeded with three people, one private repository and the app behind GITHUB_TOKEN.
import { createSign, generateKeyPairSync } from 'node:crypto'
import { createEmulator, type Emulator } from 'emulate'

export type Person = 'octocat' | 'mallory' | 'nobody'
export type Permissions = Record<string, 'read' | 'write'>

/** Who a token belongs to. A token that is not in this book is refused. */
export type Caller = { token: string } & ({ person: Person } | { permissions: Permissions })

export interface Seeded {
  url: string
  callers: Map<string, Caller>
  personToken(person: Person): string
  /** A token with which the stage itself may do anything; not known at the front door. */
  ownToken(): string
  installationToken(permissions: Permissions): Promise<string>
  close(): Promise<void>
}

/** Of the app. Made once a process: to make one takes as long as ten tests take with a stage that has one. */
const { privateKey: KEY } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
})

const APP = 15368
const INSTALLATION = 1
const GRANTED: Permissions = {
  metadata: 'read',
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
}

export async function seedGitHub(owner: string, repo: string): Promise<Seeded> {
  // emulate counts 5,000 requests an hour for each token, so the stage spreads its own over several.
  const own = Array.from({ length: 20 }, (_, index) => `stage-${index}`)
  const people: Person[] = ['octocat', 'mallory', 'nobody']
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries([
        ...people.map((login) => [personToken(login), { login, scopes: ['repo'] }]),
        ...own.map((token) => [token, { login: 'octocat', scopes: ['repo'] }]),
      ]),
      github: {
        // emulate lets an unknown token act as the first user: that one must be powerless.
        users: [{ login: 'nobody' }, { login: 'octocat', name: 'The Octocat' }, { login: 'mallory', name: 'Mallory' }],
        orgs: [{ login: owner, members: [{ login: 'octocat', role: 'admin' }] }],
        repos: [{ owner, name: repo, private: true, default_branch: 'main', auto_init: true }],
        apps: [
          {
            app_id: APP,
            slug: 'github-actions',
            name: 'GitHub Actions',
            private_key: KEY,
            permissions: GRANTED,
            installations: [{ installation_id: INSTALLATION, account: owner, repository_selection: 'all' }],
          },
        ],
      },
    },
  })
  const callers = new Map<string, Caller>(
    people.map((person) => [personToken(person), { token: personToken(person), person }]),
  )
  let used = 0
  const ownToken = () => own[used++ % own.length]!
  await collaborate(emulator.url, `${owner}/${repo}`, 'mallory', ownToken())
  return {
    url: emulator.url,
    callers,
    personToken,
    ownToken,
    async installationToken(permissions) {
      const token = await mint(emulator, { metadata: 'read', ...permissions })
      callers.set(token, { token, permissions })
      return token
    },
    close: () => emulator.close(),
  }
}

function personToken(person: Person): string {
  return `ghp_${person}`
}

/** Mallory may read and comment, as anybody could in a public repository, and nothing else. */
async function collaborate(url: string, repository: string, login: string, token: string): Promise<void> {
  const answer = await fetch(`${url}/repos/${repository}/collaborators/${login}`, {
    method: 'PUT',
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ permission: 'pull' }),
  })
  if (!answer.ok) throw new Error(`${login} could not be made a reader: ${answer.status} ${await answer.text()}`)
}

async function mint(emulator: Emulator, permissions: Permissions): Promise<string> {
  const answer = await fetch(`${emulator.url}/app/installations/${INSTALLATION}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${signedByApp()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ permissions }),
  })
  const { token, message } = (await answer.json()) as { token?: string; message?: string }
  if (!token) throw new Error(`no installation token: ${message}`)
  return token
}

/** The newest one, for a minute: GitHub takes it for five, and to sign it takes longer than to mint a token with it. */
let signed = { at: Number.NEGATIVE_INFINITY, token: '' }

function signedByApp(): string {
  if (performance.now() - signed.at > 60_000) signed = { at: performance.now(), token: freshlySigned() }
  return signed.token
}

function freshlySigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const now = Math.floor(Date.now() / 1000)
  const claims = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss: String(APP), iat: now - 5, exp: now + 300 })}`
  return `${claims}.${createSign('RSA-SHA256').update(claims).sign(KEY).toString('base64url')}`
}
