/** The action. What a run needs is loaded when it is needed; whatever goes wrong ends here, as a red run that says why. */
import { repositoryIn } from './action/event.ts'
import { secretsIn } from './engine/given.ts'

const secrets = secretsIn(process.env, (sentence) => console.log(`::warning title=Secret::${sentence}`))
process.once('uncaughtException', (error) => void ended(error).finally(() => process.exit(1)))
try {
  repositoryIn(process.env)
  const { run } = await import('./action/run.ts')
  await run(process.env, secrets)
} catch (error) {
  await ended(error)
}

async function ended(error: unknown): Promise<void> {
  const { fail } = await import('./action/fail.ts')
  await fail(error, secrets)
}
