/** The command `chatwoot-as-code`: the same engine on a laptop, with the ledger in a file. */
import { inspect } from 'node:util'
import { secretsIn } from '../engine/given.ts'
import { FilesError, sentenceOf } from '../plan/model/errors.ts'
import type { Screen, Shown } from './commands/progress.ts'
import { readFlags } from './flags.ts'
import { watchOutput } from './output.ts'

const secrets = secretsIn(process.env, (sentence) => console.error(sentence))
const args = process.argv.slice(2)
const hidden = (text: string) => secrets.hide(text, 'what is printed')
const silent: Shown = { asked() {}, waits() {}, begins() {}, ended() {}, clear() {} }
let progress = silent
const print = (text: string) => {
  progress.clear()
  process.stdout.write(hidden(text))
}
const complain = (line: string) => {
  progress.clear()
  console.error(hidden(line))
}
process.once('uncaughtException', (error) => void report(error).finally(() => process.exit(1)))
let isUnwritten = false
watchOutput((sentence) => {
  // A write that fails may be followed by more of them: it is said once.
  if (!isUnwritten) complain(sentence)
  isUnwritten = true
  process.exitCode = 1
})
const code = await main()
process.exitCode = isUnwritten ? 1 : code

async function main(): Promise<number> {
  try {
    const flags = readFlags(args)
    if ('asks' in flags) {
      const { textFor } = await import('./help.ts')
      print(textFor(flags))
      return 0
    }
    if (process.stderr.isTTY && !flags.json) {
      const { progressOn } = await import('./commands/progress.ts')
      progress = progressOn(screen(), () => performance.now())
    }
    const { run } = await import('./commands/index.ts')
    return await run(flags, { secrets, print, complain, progress })
  } catch (error) {
    return await report(error)
  } finally {
    progress.clear()
  }
}

function screen(): Screen {
  return {
    write: (text) => void process.stderr.write(hidden(text)),
    secrets,
    columns: () => process.stderr.columns || 80,
    canErase: process.env.TERM !== 'dumb',
  }
}

async function report(error: unknown): Promise<number> {
  const sentence = secrets.quoted(sentenceOf(error), 'what is printed')
  const findings = secrets.quoted(error instanceof FilesError ? error.findings : [], 'what is printed')
  if (args.includes('--json')) {
    const { errorJson } = await import('../render/json.ts')
    print(errorJson(sentence ?? String(error), findings))
  } else {
    const { findingLines } = await import('../render/terminal.ts')
    const { paint } = await import('./commands/terminal.ts')
    for (const line of findingLines(findings, paint(process.stderr))) complain(line)
    const { said } = await import('../render/safe.ts')
    complain(said(sentence ?? 'This is a bug of chatwoot-as-code. Please report it with these lines:'))
  }
  if (sentence === null) complain(inspect(error))
  return 1
}
