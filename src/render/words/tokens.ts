/** Sentences cut into words, so that two of them can be compared word by word. */
import type { Json } from '../../kinds/model/kind.ts'
import type { Part } from '../../kinds/model/telling.ts'
import { bare } from '../values.ts'
import { contentWords } from './file.ts'

export interface Token {
  readonly text: string
  /** Ours, a word on which the sentence turns, a text or another value of others, or another resource's name. */
  readonly as: 'ours' | 'strong' | 'text' | 'value' | 'name'
  /** Of a name: what it stands for. */
  readonly kind?: string
  readonly key?: string
  /** Words of one piece have one number. */
  readonly piece: number
}

export interface Run {
  readonly mark: 'same' | 'gone' | 'new'
  readonly tokens: readonly Token[]
}

/** Which words two sentences have in common. */
export type Marks = (before: readonly Token[], after: readonly Token[]) => Run[]

export type NameOf = (kind: string, key: string) => string

export function tokensOf(parts: readonly Part[], nameOf: NameOf): Token[] {
  return parts.flatMap((part, piece): Token[] => {
    if (typeof part === 'string') return wordsOf(part).map((text) => ({ text, as: 'ours', piece }))
    if ('strong' in part) return [{ text: part.strong, as: 'strong', piece }]
    if ('value' in part) return valueTokens(part.value, piece)
    if ('file' in part) {
      const words = wordsOf(` (${contentWords(part.file)})`).map((text): Token => ({ text, as: 'ours', piece }))
      return [...valueTokens(part.file.name ?? null, piece), ...words]
    }
    // What leads nowhere, a number for example, is shown as the server has it.
    if (typeof part.name !== 'string') return valueTokens(part.name, piece)
    return [{ text: nameOf(part.kind, part.name), as: 'name', kind: part.kind, key: part.name, piece }]
  })
}

export function textIn(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('')
}

function valueTokens(value: Json, piece: number): Token[] {
  return typeof value === 'string'
    ? wordsOf(value).map((text) => ({ text, as: 'text', piece }))
    : [{ text: bare(value), as: 'value', piece }]
}

/** With the blanks between them. An empty text is one word. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [text]
}
