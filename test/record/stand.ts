/** A double, a folder for recordings, and the recorder between the two. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseOptions } from '../../record/options.ts'
import { record } from '../../record/recorder.ts'
import { startDouble } from '../double/server.ts'
import { envOf } from './env.ts'

export type Stand = Awaited<ReturnType<typeof openStand>>

export async function openStand() {
  const double = await startDouble()
  const folder = mkdtempSync(join(tmpdir(), 'chatwoot-record-'))
  const out = join(folder, 'recorded')
  const printed: string[] = []
  return {
    double,
    out,
    printed,
    async run(args: string[], { env = envOf(), answer = true, stop = new AbortController().signal } = {}) {
      const confirm = async (question: string) => {
        printed.push(question)
        return answer
      }
      const options = parseOptions(['--url', double.url, '--no-wait', ...args])!
      return await record(options, { env, envName: 'env.json', print: (line) => printed.push(line), confirm, stop })
    },
    /** Writes a scenario, and returns what names it on the command line. */
    scenario(name: string, steps: object[]): string[] {
      const file = join(folder, 'scenarios', `${name}.json`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify({ about: 'a test', steps }))
      return ['--scenarios', join(folder, 'scenarios'), '--scenario', name]
    },
    textOf: (name: string): string => readFileSync(join(out, `${name}.jsonl`), 'utf8'),
    writes: () => double.requests.filter(({ method }) => method !== 'GET'),
    async close() {
      rmSync(folder, { recursive: true, force: true })
      await double.close()
    },
  }
}
