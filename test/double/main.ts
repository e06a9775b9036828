/** `npm run chatwoot`: the double on a port, until it is told to stop. */
import { parseArgs } from 'node:util'
import type { Edition } from './rails/call.ts'
import { startDouble } from './server.ts'
import { adminToken, agentToken, type State, states } from './states.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    state: { type: 'string', default: 'fresh' },
    edition: { type: 'string', default: 'ee' },
    delay: { type: 'string', default: '0' },
  },
})

if (!states.includes(values.state as State) || !['ee', 'oss'].includes(values.edition)) {
  console.error(`usage: npm run chatwoot -- [--port N] [--state ${states.join('|')}] [--edition ee|oss] [--delay MS]`)
  process.exit(2)
}

const double = await startDouble({
  port: Number(values.port),
  state: values.state as State,
  edition: values.edition as Edition,
  delay: Number(values.delay),
})
console.log(`Chatwoot 4.15.1 (double, ${values.edition}, ${values.state}) on ${double.url}`)
console.log(`account 2; tokens: ${adminToken} (administrator), ${agentToken} (agent)`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void double.close().then(() => process.exit(0))
  })
}
