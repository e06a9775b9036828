/** `npm run chatwoot`: the double on a port, until it is told to stop. */
import { parseArgs } from 'node:util'
import type { Edition } from './rails/call.ts'
import { newest } from './releases.ts'
import { startDouble } from './server.ts'
import { adminToken, agentToken, type State, states } from './states.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    state: { type: 'string', default: 'fresh' },
    edition: { type: 'string', default: 'ee' },
    version: { type: 'string', default: newest },
    delay: { type: 'string', default: '0' },
  },
})

const editions: { readonly [name: string]: Edition } = { ee: 'ee', enterprise: 'ee', oss: 'oss', community: 'oss' }
const edition = editions[values.edition]

if (!states.includes(values.state as State) || edition === undefined || !/^\d+\.\d+\.\d+$/.test(values.version)) {
  console.error(
    `usage: npm run chatwoot -- [--port N] [--state ${states.join('|')}] [--version ${newest}] [--edition enterprise|community] [--delay MS]`,
  )
  process.exit(2)
}

const double = await startDouble({
  port: Number(values.port),
  state: values.state as State,
  edition,
  installation: { version: values.version },
  delay: Number(values.delay),
})
console.log(`Chatwoot ${values.version} (double, ${edition}, ${values.state}) on ${double.url}`)
console.log(`account 2; tokens: ${adminToken} (administrator), ${agentToken} (agent)`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void double.close().then(() => process.exit(0))
  })
}
