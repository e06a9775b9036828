/** The words of a command line, told apart by the tables in `verbs.ts`; what is wrong with them is said in our words. */
import { parseArgs } from 'node:util'
import { nearest } from '../plan/match/nearest.ts'
import { WorkflowError } from '../plan/model/errors.ts'
import {
  isOption,
  listed,
  type Option,
  type OptionName,
  options,
  type VerbName,
  verbNamed,
  verbNames,
  verbs,
} from './verbs.ts'

export interface Given {
  readonly verb: VerbName
  readonly argument: string | null
  /** What stood behind an option, in order; empty when it was not given. */
  readonly values: (name: OptionName) => readonly string[]
  readonly has: (name: OptionName) => boolean
}

/** A line that only asks for a text. */
export interface Asking {
  readonly asks: 'help' | 'version'
  readonly verb: VerbName | null
}

interface Word {
  readonly name: string
  /** As it was written, without its value. */
  readonly written: string
  readonly value: string | undefined
  /** Whether the value stood behind `=`. */
  readonly isInline: boolean
}

/** Throws a WorkflowError with everything that is wrong. */
export function givenIn(args: readonly string[]): Given | Asking {
  const { words, positionals } = wordsIn(args)
  const [first, ...rest] = positionals
  const isHelpVerb = first === 'help'
  const [named, ...more] = isHelpVerb ? rest : positionals
  const verb = named === undefined ? null : verbNamed(named)
  const asks = (name: string) => words.some((word) => word.name === name)
  if (asks('version')) return { asks: 'version', verb }
  if ((asks('help') || isHelpVerb) && (verb !== null || named === undefined)) return { asks: 'help', verb }
  const unknown = words.filter(({ name }) => !isOption(name) && name !== 'help')
  if (unknown.length > 0) throw new WorkflowError(unknown.map((word) => unknownOption(word, verb)).join('\n'))
  if (verb === null) throw new WorkflowError(unknownVerb(named))
  const given = words as readonly (Word & { readonly name: OptionName })[]
  const wrong = [...given.flatMap((word) => problemsOf(word, verb)), ...repeated(given)]
  // What stands too many may belong to an option that is wrong.
  const problems = wrong.length > 0 ? wrong : excess(verb, more)
  if (problems.length > 0) throw new WorkflowError([...new Set(problems)].join('\n'))
  return {
    verb,
    argument: more[0] ?? null,
    values: (name) => given.filter((word) => word.name === name).map(({ value }) => value!),
    has: (name) => given.some((word) => word.name === name),
  }
}

const ASKING: { readonly [letter: string]: string } = { h: 'help', V: 'version', v: 'version' }

function wordsIn(args: readonly string[]): {
  readonly words: readonly Word[]
  readonly positionals: readonly string[]
} {
  const types = Object.entries<Option>(options).map(
    ([name, { value }]) => [name, { type: value === null ? 'boolean' : 'string' }] as const,
  )
  // Not strict: its errors are for programmers, and end at the first.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(types),
  })
  const found = new Map<number, Word>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { index, name, value, inlineValue } = token
    const [written = ''] = args[index]!.split('=')
    // Behind one hyphen stand letters: a word is meant as one option, and told once.
    const isWord = /^-[^-]./.test(written)
    const its = isWord ? written.slice(1) : (/^-/.test(token.rawName) && name.length === 1 && ASKING[name]) || name
    found.set(index, { name: isWord ? `-${its}` : its, written, value, isInline: inlineValue === true })
  }
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  return { words: [...found.values()], positionals }
}

function unknownOption({ written }: Word, verb: VerbName | null): string {
  const word = written.replace(/^-+/, '')
  const own = verb === null ? [] : verbs[verb].options
  const guess = nearest(word, [...own, 'help', 'version']) ?? nearest(word, Object.keys(options))
  const more = verb === null ? 'chatwoot-as-code --help' : `chatwoot-as-code ${verb} --help`
  return `There is no option ${written}. ${guess === null ? `${more} lists them.` : `Did you mean --${guess}?`}`
}

function unknownVerb(word: string | undefined): string {
  const all = `The commands are ${listed(verbNames)}; chatwoot-as-code --help says what they do.`
  if (word === undefined) return `Which command? ${all}`
  const guess = nearest(
    word,
    verbNames.flatMap((name) => [name, verbs[name].alias ?? name]),
  )
  return `There is no command ${JSON.stringify(word)}. ${guess === null ? all : `Did you mean ${guess}?`}`
}

function problemsOf({ name, value, isInline }: Word & { readonly name: OptionName }, verb: VerbName): string[] {
  const { value: meant }: Option = options[name]
  if (!verbs[verb].options.includes(name)) {
    const takers = verbNames.filter((one) => verbs[one].options.includes(name))
    return [`--${name} is an option of ${listed(takers)}, not of ${verb}.`]
  }
  if (meant === null)
    return isInline ? [`--${name} is a switch and takes no value. Write --${name} alone, or leave it out.`] : []
  const isOtherOption = !isInline && value !== undefined && /^--?[a-z]/i.test(value)
  if (value === undefined || value.trim() === '' || isOtherOption)
    return [`--${name} needs a value: --${name} ${meant}.`]
  return []
}

/** The same twice does no harm; of two that differ nobody knows which is meant. */
function repeated(words: readonly (Word & { readonly name: OptionName })[]): string[] {
  const isTwice = ({ name, value }: (typeof words)[number]) =>
    !(options[name] as Option).isRepeatable && words.some((one) => one.name === name && one.value !== value)
  return words.filter(isTwice).map(({ name }) => `--${name} was given more than once. Give it once.`)
}

function excess(verb: VerbName, more: readonly string[]): string[] {
  const { argument } = verbs[verb]
  if (more.length <= (argument === undefined ? 0 : 1)) return []
  const what = argument === undefined ? 'no argument' : `one argument, ${argument},`
  return [
    `${verb} takes ${what} and was given ${listed(more.map((word) => JSON.stringify(word)))}. chatwoot-as-code ${verb} --help says what it takes.`,
  ]
}
