/** The text of a message with its variables filled in, as Chatwoot does when it writes one that is not of a customer. */

import type { Stage } from '../run/stage.ts'
import { NotSimulated } from '../world/errors.ts'
import type { Contact, Person } from '../world/model.ts'
import { drops } from './drops.ts'
import { type Data, FilterFault, filtered, isDrop, textOf } from './filters.ts'
import { type Branch, type Expression, type Node, type Output, parse, SyntaxFault, type Test } from './parse.ts'

interface Scope {
  readonly data: Map<string, Data>
  readonly now: Date
}

/** A text that is no template at all is sent as it is. What stands in backquotes is left alone. */
export function rendered(text: string, stage: Stage, conversation: number, sender: Person | Contact | null): string {
  if (!/\{\{|\{%/.test(text)) return text
  const nodes = parsed(text.replace(/`([\s\S]*?)`/g, '{% raw %}`$1`{% endraw %}'))
  if (nodes === null) return text
  const data = new Map(Object.entries(drops(stage, conversation, sender)))
  return written(nodes, { data, now: stage.world.account.now })
}

function parsed(text: string): Node[] | null {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof SyntaxFault) return null
    throw error
  }
}

function written(nodes: readonly Node[], scope: Scope): string {
  return nodes.map((node) => one(node, scope)).join('')
}

/** An error stands in the text in the place of the value. */
function one(node: Node, scope: Scope): string {
  switch (node.type) {
    case 'text':
      return node.text
    case 'error':
      return `Liquid error: ${node.message}`
    case 'output':
      return orError(() => textOf(result(node.output, scope)))
    case 'assign':
      return orError(() => {
        scope.data.set(node.name, result(node.output, scope))
        return ''
      })
    case 'if': {
      const branch = node.branches.find((each) => holds(each, scope))
      return branch === undefined ? '' : written(branch.body, scope)
    }
  }
}

function orError(make: () => string): string {
  try {
    return make()
  } catch (error) {
    if (error instanceof FilterFault) return `Liquid error: ${error.message}`
    throw error
  }
}

function result({ value, filters }: Output, scope: Scope): Data {
  return filters.reduce<Data>(
    (data, { name, args }) =>
      filtered(
        name,
        data,
        args.map((arg) => lookedUp(arg, scope)),
        scope.now,
      ),
    lookedUp(value, scope),
  )
}

function lookedUp(expression: Expression, { data }: Scope): Data {
  if ('literal' in expression) return expression.literal
  const [name, ...steps] = expression.path
  return steps.reduce<Data>((at, step) => {
    if (isDrop(at)) return Object.hasOwn(at.fields, step) ? at.fields[step]! : null
    if (step === 'size' && (typeof at === 'string' || Array.isArray(at))) return at.length
    if (Array.isArray(at)) throw new NotSimulated('single messages in a text')
    return null
  }, data.get(name!) ?? null)
}

function holds({ tests, words, isNegated }: Branch, scope: Scope): boolean {
  if (tests === null) return true
  const results = tests.map((test) => isTrue(test, scope))
  const value = words.reduceRight(
    (right, word, index) => (word === 'and' ? results[index]! && right : results[index]! || right),
    results.at(-1)!,
  )
  return value !== isNegated
}

function isTrue({ left, operator, right }: Test, scope: Scope): boolean {
  const one = lookedUp(left, scope)
  if (operator === null || right === null) return one !== null && one !== false
  const other = lookedUp(right, scope)
  if (operator === '==') return one === other
  if (operator === '!=' || operator === '<>') return one !== other
  if (operator === 'contains') return typeof one === 'string' && other !== null && one.includes(textOf(other))
  if (typeof one !== 'number' || typeof other !== 'number') throw new NotSimulated('texts compared by size in a text')
  return { '<': one < other, '>': one > other, '<=': one <= other, '>=': one >= other }[operator]!
}
