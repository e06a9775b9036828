// What the runner makes of the lines a step prints: workflow commands are carried out, secrets are masked.

export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  message: string
  title?: string
  file?: string
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
}

interface Command {
  name: string
  properties: Record<string, string>
  text: string
}

const LEVELS = new Set(['error', 'warning', 'notice'])
const REGISTERED = new Set([
  ...LEVELS,
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'group', 'remove-matcher'],
  ...['save-state', 'set-env', 'set-output', 'stop-commands'],
])
const SHOWN_PER_LEVEL = 10

export class StepLog {
  /** Lines a person sees. */
  readonly shown: string[] = []
  /** Lines as they came, without those that name a mask. */
  readonly produced: string[] = []
  readonly masks: string[] = []
  readonly annotations: Annotation[] = []
  /** Set by the old `::set-output` command, which still works and which injected text could use. */
  readonly outputs: Record<string, string> = {}
  droppedAnnotations = 0
  readonly #hidden = new Set<string>()
  #stopped: string | undefined

  constructor(secrets: string[]) {
    for (const secret of secrets) this.#hide(secret)
  }

  take(line: string): void {
    const command = this.#stopped === undefined ? commandIn(line) : undefined
    if (command?.name !== 'add-mask') this.produced.push(line)
    if (this.#stopped !== undefined && line.trim() === `::${this.#stopped}::`) this.#stopped = undefined
    else if (command) this.#carryOut(command)
    else this.#show(line)
  }

  #carryOut({ name, properties, text }: Command): void {
    if (LEVELS.has(name)) this.#annotate(name as Annotation['level'], properties, text)
    else if (name === 'group' || name === 'endgroup') this.#show(`##[${name}]${text}`)
    else if (name === 'stop-commands') this.#stopped = text
    else if (name === 'set-output' && properties.name) this.outputs[properties.name] = text
    else if (name === 'set-env' || name === 'add-path') this.#show(`##[error]The \`${name}\` command is disabled.`)
    else if (name === 'add-mask') {
      this.masks.push(text)
      this.#hide(text)
    }
  }

  #annotate(level: Annotation['level'], properties: Record<string, string>, message: string): void {
    this.#show(`##[${level}]${message}`)
    if (this.annotations.filter((other) => other.level === level).length === SHOWN_PER_LEVEL) {
      this.droppedAnnotations += 1
      return
    }
    const { title, file } = properties
    const numbers = (['line', 'endLine', 'col', 'endColumn'] as const)
      .filter((name) => properties[name])
      .map((name) => [name, Number(properties[name])])
    const texts = { ...(title ? { title } : {}), ...(file ? { file } : {}) }
    this.annotations.push({ level, message, ...texts, ...Object.fromEntries(numbers) })
  }

  /** The runner masks a secret as it stands, its single lines, and what common encodings make of it. */
  #hide(secret: string): void {
    for (const text of [secret, ...secret.split(/\r?\n/)].map((part) => part.trim()).filter(Boolean)) {
      this.#hidden.add(text)
      this.#hidden.add(JSON.stringify(text).slice(1, -1))
      this.#hidden.add(encodeURIComponent(text))
      this.#hidden.add(Buffer.from(text).toString('base64'))
    }
  }

  #show(line: string): void {
    const longestFirst = [...this.#hidden].sort((a, b) => b.length - a.length)
    this.shown.push(longestFirst.reduce((text, secret) => text.replaceAll(secret, '***'), line))
  }
}

/** `::name key=value,key=value::text` at the start of a line, or the old `##[name key=value;…]text` anywhere in it. */
function commandIn(line: string): Command | undefined {
  const now = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s.exec(line)
  if (now && REGISTERED.has(now[1]!)) return command(now, ',', unescapedProperty, unescaped)
  const old = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/s.exec(line)
  if (old && REGISTERED.has(old[1]!)) return command(old, ';', unescapedOld, unescapedOld)
  return undefined
}

type Unescape = (text: string) => string

function command(match: RegExpExecArray, between: string, property: Unescape, text: Unescape): Command {
  const [, name, properties = '', rest = ''] = match
  const pairs = properties.split(between).filter((pair) => pair.includes('='))
  const named = pairs.map((pair) => {
    const [key = '', ...value] = pair.split('=')
    return [key.trim(), property(value.join('='))]
  })
  return { name: name!, properties: Object.fromEntries(named) as Record<string, string>, text: text(rest) }
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapedProperty(text: string): string {
  return unescaped(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

function unescapedOld(text: string): string {
  return unescaped(text.replaceAll('%3B', ';').replaceAll('%5D', ']'))
}

/** Reads `name=value` and `name<<DELIMITER` lines; what the runner would refuse is an error here too. */
export function fileCommand(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift()!
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    const name = line.slice(0, heredoc >= 0 && (equals < 0 || heredoc < equals) ? heredoc : equals)
    if (equals < 0 && heredoc < 0) throw new Error(`Unable to process file command 'output': Invalid format '${line}'`)
    if (name === '') throw new Error(`Unable to process file command 'output': no name in '${line}'`)
    if (name.length === equals) {
      found[name] = line.slice(equals + 1)
      continue
    }
    const delimiter = line.slice(heredoc + 2)
    const end = lines.indexOf(delimiter)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    found[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return found
}
