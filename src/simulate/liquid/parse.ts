/**
 * Liquid, as far as texts of rules use it: variables with filters, `if`, `unless`, `assign`, `comment`, `raw`. Ruby's
 * Liquid knows more; what it knows and this does not is "not simulated". A template that Ruby refuses is a SyntaxFault.
 */
import { NotSimulated } from '../world/errors.ts'

export class SyntaxFault extends Error {}

export type Expression = { readonly literal: string | number | boolean | null } | { readonly path: readonly string[] }

interface Filter {
  readonly name: string
  readonly args: readonly Expression[]
}

export interface Output {
  readonly value: Expression
  readonly filters: readonly Filter[]
}

export interface Test {
  readonly left: Expression
  readonly operator: string | null
  readonly right: Expression | null
}

export interface Branch {
  /** Joined from the right, as Liquid does; null for `else`. */
  readonly tests: readonly Test[] | null
  readonly words: readonly ('and' | 'or')[]
  readonly isNegated: boolean
  readonly body: readonly Node[]
}

export type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'output'; readonly output: Output }
  | { readonly type: 'assign'; readonly name: string; readonly output: Output }
  | { readonly type: 'if'; readonly branches: readonly Branch[] }
  | { readonly type: 'error'; readonly message: string }

/** Tags of Liquid 5 that are not here. */
const OTHERS =
  /^(break|capture|case|continue|cycle|decrement|doc|echo|for|ifchanged|increment|liquid|tablerow|inline_comment|#)/

interface Tokens {
  readonly all: readonly string[]
  at: number
}

export function parse(text: string): Node[] {
  const tokens: Tokens = { all: tokensOf(text), at: 0 }
  const nodes = block(tokens, [])
  return nodes.body
}

/** Texts, `{{ … }}` and `{% … %}`, with spaces taken off where a dash asks for it. */
function tokensOf(text: string): string[] {
  const parts = text.split(/(\{\{[\s\S]*?\}\}?|\{%[\s\S]*?%\}|\{\{|\{%)/)
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) continue
    const isWhole = part.startsWith('{{') ? /^\{\{[\s\S]*\}\}$/.test(part) : /^\{%[\s\S]*%\}$/.test(part)
    // Inside of `raw` this may be plain text; there it is not met in practice.
    if (!isWhole) throw new SyntaxFault(part)
    if (part[2] === '-') parts[index - 1] = parts[index - 1]!.trimEnd()
    if (part.at(-3) === '-') parts[index + 1] = parts[index + 1]!.trimStart()
  }
  return parts.filter((part) => part !== '')
}

const inner = (token: string): string => token.slice(2, -2).replace(/^-|-$/g, '').trim()

/** Up to one of the tags, or to the end when there are none. */
function block(tokens: Tokens, ends: readonly string[]): { body: Node[]; end: string } {
  const body: Node[] = []
  for (; tokens.at < tokens.all.length; ) {
    const token = tokens.all[tokens.at++]!
    if (token.startsWith('{{')) body.push({ type: 'output', output: outputOf(inner(token)) })
    else if (!token.startsWith('{%')) body.push({ type: 'text', text: token })
    else {
      const [word = ''] = inner(token).split(/\s/)
      if (ends.includes(word)) return { body, end: inner(token) }
      const node = tag(word, inner(token).slice(word.length).trim(), tokens)
      if (node !== null) body.push(node)
    }
  }
  if (ends.length > 0) throw new SyntaxFault(`no ${ends[0]}`)
  return { body, end: '' }
}

function tag(word: string, rest: string, tokens: Tokens): Node | null {
  if (word === 'if' || word === 'unless') return branchesOf(word, rest, tokens)
  if (word === 'assign') {
    const [, name, value] = /^([\w-]+)\s*=\s*([\s\S]+)$/.exec(rest) ?? []
    if (name === undefined) throw new SyntaxFault(rest)
    return { type: 'assign', name, output: outputOf(value!) }
  }
  if (word === 'comment' || word === 'raw') {
    const text = until(`end${word}`, tokens)
    return word === 'raw' ? { type: 'text', text } : null
  }
  if (word === 'include' || word === 'render') {
    if (rest === '') throw new SyntaxFault(rest)
    if (!/^["']/.test(rest)) throw new NotSimulated(`the Liquid tag ${JSON.stringify(word)} with a variable`)
    return { type: 'error', message: 'This liquid context does not allow includes' }
  }
  if (OTHERS.test(word)) throw new NotSimulated(`the Liquid tag ${JSON.stringify(word)}`)
  throw new SyntaxFault(word)
}

function until(end: string, tokens: Tokens): string {
  let text = ''
  while (tokens.at < tokens.all.length) {
    const token = tokens.all[tokens.at++]!
    if (token.startsWith('{%') && inner(token) === end) return text
    text += token
  }
  throw new SyntaxFault(`no ${end}`)
}

function branchesOf(word: string, rest: string, tokens: Tokens): Node {
  const branches: Branch[] = []
  let test: string | null = rest
  for (let isNegated = word === 'unless'; ; isNegated = false) {
    const { body, end } = block(tokens, [`end${word}`, 'elsif', 'else'])
    branches.push({ ...testsOf(test), isNegated, body })
    if (end.startsWith('end')) return { type: 'if', branches }
    test = end.startsWith('elsif') ? end.slice(5).trim() : null
  }
}

function testsOf(text: string | null): Pick<Branch, 'tests' | 'words'> {
  if (text === null) return { tests: null, words: [] }
  const parts = text.split(/\s+(and|or)\s+/)
  const tests = parts.filter((_, index) => index % 2 === 0).map(testOf)
  return { tests, words: parts.filter((_, index) => index % 2 === 1) as ('and' | 'or')[] }
}

function testOf(text: string): Test {
  const [, left, operator = null, right = null] =
    /^([^\s=!<>]+|"[^"]*"|'[^']*')(?:\s*(==|!=|<>|<=|>=|<|>|contains)\s*([\s\S]+))?$/.exec(text.trim()) ?? []
  if (left === undefined) throw new NotSimulated(`the Liquid condition ${JSON.stringify(text)}`)
  return { left: expression(left), operator, right: right === null ? null : expression(right) }
}

function outputOf(text: string): Output {
  const [value = '', ...filters] = split(text, '|')
  return { value: expression(value), filters: filters.map(filterOf) }
}

function filterOf(text: string): Filter {
  const [, name, rest = ''] = /^(\w+)\s*(?::\s*([\s\S]*))?$/.exec(text) ?? []
  if (name === undefined) throw new NotSimulated(`the Liquid filter ${JSON.stringify(text)}`)
  return { name, args: rest === '' ? [] : split(rest, ',').map(expression) }
}

/** At a character that stands outside of quotes. */
function split(text: string, at: '|' | ','): string[] {
  const parts = text.match(at === '|' ? /("[^"]*"|'[^']*'|[^|"'])+/g : /("[^"]*"|'[^']*'|[^,"'])+/g) ?? ['']
  return parts.map((part) => part.trim())
}

function expression(text: string): Expression {
  if (text === '' || text === 'nil' || text === 'null') return { literal: null }
  if (text === 'true' || text === 'false') return { literal: text === 'true' }
  if (/^-?\d+(\.\d+)?$/.test(text)) return { literal: Number(text) }
  const quoted = /^"([^"]*)"$|^'([^']*)'$/.exec(text)
  if (quoted !== null) return { literal: quoted[1] ?? quoted[2]! }
  if (!/^[a-zA-Z_][\w-]*(\.[\w-]+\??|\["[^"\]]*"\]|\['[^'\]]*'\])*$/.test(text) || /^(blank|empty)$/.test(text))
    throw new NotSimulated(`the Liquid expression ${JSON.stringify(text)}`)
  return {
    path: [...text.matchAll(/\["([^"\]]*)"\]|\['([^'\]]*)'\]|([\w-]+\??)/g)].map(([, a, b, c]) => (a ?? b ?? c)!),
  }
}
