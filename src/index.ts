/** The action. Whatever goes wrong ends here, as a red run that says why. */
try {
  const { run } = await import('./run.ts')
  await run(process.env)
} catch (error) {
  const { fail } = await import('./fail.ts')
  await fail(error)
}
