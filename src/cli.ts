#!/usr/bin/env node
/** The command `chatwoot-as-code`: the same engine on a laptop, with the ledger in a file. */
import { enableCompileCache } from 'node:module'
import { FilesError, sentenceOf } from './errors.ts'
import { readFlags } from './flags.ts'

// A laptop runs this again and again: what was compiled once is kept in the temporary folder.
enableCompileCache()
process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  try {
    const flags = readFlags(args)
    if (flags === null) return 0
    const { run } = await import('./commands.ts')
    return await run(flags)
  } catch (error) {
    return await report(error, args.includes('--json'))
  }
}

async function report(error: unknown, isJson: boolean): Promise<number> {
  const sentence = sentenceOf(error)
  const findings = error instanceof FilesError ? error.findings : []
  if (isJson) {
    const { errorJson } = await import('./render/json.ts')
    process.stdout.write(errorJson(sentence ?? String(error), findings))
  } else {
    const { findingLines, plain } = await import('./render/terminal.ts')
    for (const line of findingLines(findings, plain)) console.error(line)
    const { said } = await import('./render/safe.ts')
    console.error(said(sentence ?? 'This is a bug of chatwoot-as-code. Please report it with these lines:'))
  }
  if (sentence === null) console.error(error)
  return 1
}
