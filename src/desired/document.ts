/** One JSON file as a tree with positions, and what its syntax gets wrong. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Place } from '../plan/model/plan.ts'
import type { Problems } from './problems.ts'

export type { Node }

export interface Document {
  readonly file: string
  readonly root: Node
  placeOf(offset: number): Place
}

const MAX_DEPTH = 64

/** Null when the file is not JSON; the findings then say where. */
export function parseDocument(file: string, text: string, problems: Problems): Document | null {
  const placeOf = placesIn(file, text)
  const tooDeep = depthOver(text, MAX_DEPTH)
  if (tooDeep !== null) {
    problems.add(
      'F-JSON',
      placeOf(tooDeep),
      `The JSON is nested more than ${MAX_DEPTH} levels deep.`,
      'Nothing in Chatwoot is; look for a bracket too many.',
    )
    return null
  }
  if (text.trim() === '') {
    problems.add('F-JSON', placeOf(0), 'The file is empty.', 'Write {} into it, or take it out.')
    return null
  }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false })
  // One slip makes the parser stumble over what follows; the first of a line is the one that helps.
  const lines = new Set<number>()
  for (const { error, offset } of errors) {
    const place = placeOf(offset)
    if (lines.has(place.line)) continue
    lines.add(place.line)
    const [sentence, nextStep] = (text[offset] === "'" ? SINGLE_QUOTE : WORDS[printParseErrorCode(error)]) ?? [
      'This is not valid JSON.',
      'Correct it here or just before.',
    ]
    problems.add('F-JSON', place, sentence, nextStep)
  }
  return errors.length > 0 || root === undefined ? null : { file, root, placeOf }
}

const SINGLE_QUOTE = ['JSON knows double quotes only.', 'Write " in place of \'.'] as const

const WORDS: { readonly [code: string]: readonly [string, string] } = {
  InvalidCommentToken: ['JSON has no comments.', 'Write a "$comment" into the resource; it is shown in the plan.'],
  CommaExpected: ['A comma is missing.', 'Put one between the entry before and this one.'],
  ColonExpected: ['A colon is missing.', 'Write "name": value.'],
  ValueExpected: ['A value is missing.', 'Write one, or take out the comma before.'],
  PropertyNameExpected: ['A name in double quotes is expected.', 'Quote the name, or take out the comma before.'],
  CloseBraceExpected: ['A closing brace "}" is missing.', 'Close the object.'],
  CloseBracketExpected: ['A closing bracket "]" is missing.', 'Close the list.'],
  EndOfFileExpected: [
    'The file goes on after the end of the JSON.',
    'Take the rest out, or look for a brace too many before.',
  ],
  UnexpectedEndOfString: ['A text has no closing quote.', 'Close it; a line break inside a text is written \\n.'],
  InvalidCharacter: ['A character inside a text has to be escaped.', 'Write a line break as \\n and a tab as \\t.'],
  InvalidEscapeCharacter: ['This escape does not exist in JSON.', 'Write a backslash as \\\\.'],
  InvalidNumberFormat: ['This is not a number.', 'Write it in digits, or quote it.'],
  InvalidSymbol: ['This word means nothing in JSON.', 'Put it into double quotes, or write true, false or null.'],
}

/** Lines and columns from 1; columns count UTF-16 units, as editors and GitHub do. */
function placesIn(file: string, text: string): (offset: number) => Place {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { file, line: low + 1, column: offset - starts[low]! + 1 }
  }
}

/** Where brackets first nest deeper than this: the parser would run out of stack. One step a character, whatever it is. */
function depthOver(text: string, most: number): number | null {
  let [depth, isText] = [0, false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (isText) {
      if (character === '\\') at++
      else if (character === '"' || character === '\n') isText = false
    } else if (character === '"') isText = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    if (depth > most) return at
  }
  return null
}
