/** `npm run record`: the edge to command line, environment and terminal. See `options.ts` for what it takes. */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { sentenceOf } from '../src/plan/model/errors.ts'
import { type Env, parseEnv } from './env.ts'
import { HELP, parseOptions } from './options.ts'
import { Problem } from './problem.ts'
import { record } from './recorder.ts'

const stop = new AbortController()
process.on('SIGINT', () => {
  if (stop.signal.aborted) process.exit(130)
  console.error('Stopping after this scenario. Ctrl-C again stops at once and leaves what it has created.')
  stop.abort()
})
process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const options = parseOptions(process.argv.slice(2))
    if (options === null) {
      console.log(HELP)
      return 0
    }
    const [env, envName] = options.env === null ? fromEnvironment() : [fromFile(options.env), options.env]
    const print = (line: string) => console.log(line)
    return await record(options, { env, envName, print, confirm, stop: stop.signal })
  } catch (error) {
    console.error(error instanceof Problem ? error.message : (sentenceOf(error) ?? error))
    return 2
  }
}

/** An account in the environment has to be the same one: nothing else is written to. */
function fromFile(file: string): Env {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Problem(`The env file ${file} cannot be read.`)
  }
  const env = parseEnv(text, file)
  const { CHATWOOT_ACCOUNT_ID: other } = process.env
  if (other && other !== String(env.account))
    throw new Problem(`${file} names account ${env.account}, and CHATWOOT_ACCOUNT_ID ${other}. Make them agree.`)
  return env
}

function fromEnvironment(): [Env, string] {
  const { CHATWOOT_ACCOUNT_ID: account = '', CHATWOOT_API_KEY: admin = '' } = process.env
  if (!/^[1-9]\d*$/.test(account) || admin === '')
    throw new Problem(
      'Add --env FILE, or set CHATWOOT_ACCOUNT_ID and CHATWOOT_API_KEY: the account, and the access token of an administrator.',
    )
  return [{ account: Number(account), tokens: { admin }, users: {} }, 'an env file (--env FILE)']
}

async function confirm(question: string): Promise<boolean> {
  console.log(question)
  if (!process.stdin.isTTY) throw new Problem('Cannot prompt: not a terminal. Add --yes.')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  // The terminal gives Ctrl-C to whoever reads from it; Ctrl-D closes.
  const gone = new AbortController()
  lines.once('SIGINT', () => stop.abort())
  lines.once('close', () => gone.abort())
  try {
    const signal = AbortSignal.any([stop.signal, gone.signal])
    return /^y(es)?$/i.test((await lines.question('yes/no: ', { signal })).trim())
  } catch {
    console.log()
    return false
  } finally {
    lines.close()
  }
}
