/**
 * `npm run simulate -- --cases DIR --compare DIR [CASE …]`: plays cases of rules without a server and compares with what a
 * real one did. DIR/NAME.json holds cases, DIR/NAME.jsonl what was recorded. Words are beginnings of names of cases.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Verdict, verdictOn } from './compare.ts'
import type { Result, Suite } from './format.ts'
import { pack, type Recorded } from './packed.ts'

const USAGE = `Usage: npm run simulate -- --cases DIR --compare DIR [--pack FILE] [beginning of the name of a case …]

Prints what differs, and "N passed, N failed". --pack writes cases and recordings into one file instead.`

process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  const { cases, compare, pack: into, wanted } = optionsIn(args)
  if (cases === undefined || compare === undefined) {
    console.error(USAGE)
    return 2
  }
  const all = recordedIn(cases, compare).filter(
    ({ test }) => wanted.length === 0 || wanted.some((name) => test.case.startsWith(name)),
  )
  if (into !== undefined) {
    writeFileSync(into, pack(all))
    return 0
  }
  const verdicts = all.map(({ suite, test, result }) => verdictOn(test, suite, result, new Date()))
  for (const verdict of verdicts) say(verdict)
  const count = (is: Verdict['is']) => verdicts.filter((verdict) => verdict.is === is).length
  if (count('not simulated') > 0) console.log(`${count('not simulated')} not simulated`)
  console.log(`${count('passed')} passed, ${count('failed')} failed`)
  return count('failed') > 0 || verdicts.length === 0 ? 1 : 0
}

interface Options {
  readonly cases?: string
  readonly compare?: string
  readonly pack?: string
  readonly wanted: readonly string[]
}

function optionsIn(args: readonly string[]): Options {
  try {
    const text = { type: 'string' } as const
    const options = { cases: text, compare: text, pack: text }
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { ...values, wanted: positionals }
  } catch (error) {
    console.error((error as Error).message)
    return { wanted: [] }
  }
}

function recordedIn(cases: string, recordings: string): Recorded[] {
  const files = readdirSync(cases).filter((file) => file.endsWith('.json'))
  return files.sort().flatMap((file) => {
    const suite = JSON.parse(readFileSync(join(cases, file), 'utf8')) as Suite
    const seen = linesOf(join(recordings, file.replace(/json$/, 'jsonl')))
    return suite.cases.map((test) => ({ suite, test, result: seen.find((one) => one.case === test.case) ?? null }))
  })
}

function linesOf(file: string): (Result & { readonly case: string })[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

function say(verdict: Verdict): void {
  if (verdict.is === 'not simulated') console.log(`? ${verdict.case}: not simulated: ${verdict.reason}`)
  if (verdict.is === 'failed') console.log(`✗ ${verdict.case}\n    ${verdict.differences.join('\n    ')}`)
}
