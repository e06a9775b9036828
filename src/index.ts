/** The action. What a run needs is loaded when it is needed; whatever goes wrong ends here, as a red run that says why. */
import { repositoryIn } from './event.ts'

try {
  repositoryIn(process.env)
  const { run } = await import('./run.ts')
  await run(process.env)
} catch (error) {
  const { fail } = await import('./fail.ts')
  await fail(error)
}
