/** `npm run demo`: tells the story on the terminal and as a page. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pageOf } from './page.ts'
import { type Step, story } from './story.ts'
import { terminalOf } from './terminal.ts'

const started = performance.now()
const steps: Step[] = []
try {
  const folder = join(import.meta.dirname, 'out')
  for await (const step of story(join(folder, 'report.html'))) {
    steps.push(step)
    console.log(terminalOf(step, steps.length))
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), pageOf(steps))
  console.log('The plan of step 3 as a report: demo/out/report.html')
  console.log(`All of this as a page: demo/out/index.html (${((performance.now() - started) / 1000).toFixed(1)} s)`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
