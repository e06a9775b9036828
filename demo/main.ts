/** `npm run demo`: tells the story on the terminal and as a page. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageOf } from './page.ts'
import { type Step, story } from './story.ts'
import { terminalOf } from './terminal.ts'

const started = performance.now()
const steps: Step[] = []
try {
  for await (const step of story()) {
    steps.push(step)
    console.log(terminalOf(step, steps.length))
  }
  const folder = join(import.meta.dirname, 'out')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), pageOf(steps))
  console.log(`All of this as a page: demo/out/index.html (${((performance.now() - started) / 1000).toFixed(1)} s)`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
