/**
 * What of a Markdown text people are sure to see. What may render to nothing (comments, HTML, definitions of links and
 * footnotes, titles and alternative texts, formulas, diagrams) is not looked at more closely: in doubt it is not seen.
 */

export interface Line {
  /** Without its HTML comments. */
  readonly text: string
  /** As it is written. */
  readonly raw: string
  /** Why it may not be seen, as half a sentence; null when it is. */
  readonly unseen: string | null
}

export function linesSeen(markdown: string): Line[] {
  const { comments, from, because } = hidingIn(markdown)
  const raws = markdown.split(LINE_END)
  const texts = withoutComments(markdown, comments).split(LINE_END)
  const paragraphs = doubtsIn(raws)
  let end = 0
  return raws.map((raw, index) => {
    const start = markdown.indexOf(raw, end)
    end = start + raw.length
    const text = texts[index]!
    const isCommented = text !== raw && text.trim() === ''
    const its = paragraphs[index] ?? (/`{3}|~{3}/.test(raw) ? FENCE : isCommented ? COMMENTED : null)
    return { raw, text, unseen: end > from ? because : its }
  })
}

const LINE_END = /\r\n|\n|\r/
const COMMENTED = 'it stands in an HTML comment'
const FENCE = 'it stands on the line that begins or ends a code block'

/** The ends of their lines stay, so that lines can be told by their number. */
function withoutComments(text: string, comments: Hiding['comments']): string {
  const starts = [0, ...comments.map(([, end]) => end)]
  const kept = starts.map((start, index) => {
    const [first, last] = comments[index] ?? [text.length, text.length]
    return text.slice(start, first) + text.slice(first, last).replace(/[^\r\n]/g, '')
  })
  return kept.join('')
}

/** Tags that show what they hold, neither smaller nor struck out, and hide nothing by an attribute. */
const SHOWING =
  /<\/?(?:details(?:[ \t]+open)?|summary|p|div|b|i|em|strong|ul|ol|li|blockquote|h[1-6]|br|hr|a)[ \t]*\/?>|<a[ \t]+href="[^"<>\r\n]*"[ \t]*>|<img(?:[ \t]+[a-z]+(?:="[^"<>\r\n]*")?)*[ \t]*\/?>/iy
/** An address in angle brackets, and a bracket that begins no tag. */
const NO_TAG = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>|[\w.+-]+@[\w.-]+>|(?![a-z/!?]))/iy
/** What GitHub draws instead of showing it. */
const DRAWN = /[ \t]*(?:math|mermaid|geojson|topojson|stl)\b/iy

const DRAWING = 'it stands behind a diagram or formula'

interface Hiding {
  readonly comments: readonly (readonly [start: number, end: number])[]
  /** Where it begins that nothing is sure to be seen any more, and why. */
  readonly from: number
  readonly because: string
}

function hidingIn(text: string): Hiding {
  const comments: [number, number][] = []
  const endingAt = (from: number, because: string): Hiding => ({ comments, from, because })
  let [hasCode, hasHtml] = [false, false]
  const token = /<!--|`{3,}|~{3,}|\[\^[^\]\r\n]*\]:|\$\$|</g
  const isAt = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    return pattern.test(text)
  }
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [{ index: at }, word] = [found, found[0]]
    if (word === '<!--') {
      // Whether this is one already, readers differ.
      if (/^-?>/.test(text.slice(at + 4, at + 6))) return endingAt(at, 'it stands behind an HTML comment')
      const close = text.indexOf('-->', at + 4)
      const end = close === -1 ? text.length : close + 3
      // Where it begins a block, nothing in it is read. Inside of a code block it would be no comment, and inside of HTML
      // an empty line would end the block but not the comment.
      const [line, previous] = linesBefore(text, at)
      const isBlock = /^ {0,3}$/.test(line) && !hasCode && (!hasHtml || /^[ \t]*$/.test(previous))
      if (isBlock) token.lastIndex = end
      else if (/(?:\r\n|\n|\r)[ \t]*[\r\n]/.test(text.slice(at, end)))
        return endingAt(at, 'it stands behind an HTML comment')
      comments.push([at, end])
    } else if (word.startsWith('[^')) return endingAt(at, 'it stands behind a footnote')
    else if (word === '$$') return endingAt(at, DRAWING)
    else if (word !== '<') {
      hasCode = true
      if (isAt(DRAWN, at + word.length)) return endingAt(at, DRAWING)
    } else if (isAt(SHOWING, at)) {
      hasHtml = true
      token.lastIndex = SHOWING.lastIndex
    } else if (!isAt(NO_TAG, at)) return endingAt(at, 'it stands behind HTML that may hide it')
  }
  return endingAt(Number.POSITIVE_INFINITY, '')
}

/** The begun line that leads to a place, and the whole line before it. */
function linesBefore(text: string, at: number): [string, string] {
  const startOf = (end: number) =>
    end === 0 ? 0 : Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
  const start = startOf(at)
  const end = start - (text.startsWith('\r\n', start - 2) ? 2 : Math.min(1, start))
  return [text.slice(start, at), text.slice(startOf(end), end)]
}

/** Links, images and what defines them, formulas, what is struck out, and characters without a shape. */
const DOUBTFUL =
  /\][:([]|!\[|\$|(?<!~)~~?(?!~)|[^\P{Cc}\t]|(?!\uFE0F)\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Zl}|\p{Zp}/u
const BESIDE = 'it stands in one paragraph with a link, an image, a formula or something struck out or unseen'

/** For each line why its paragraph leaves doubt, or null. An item of a list begins a paragraph of its own. */
function doubtsIn(lines: readonly string[]): (string | null)[] {
  const paragraphs: number[] = []
  let current = 0
  for (const line of lines) {
    if (/^[ \t]*$/.test(line) || /^ {0,3}[-+*][ \t]+[^ \t]/.test(line)) current += 1
    paragraphs.push(current)
  }
  const doubtful = new Set(paragraphs.filter((_, index) => DOUBTFUL.test(lines[index]!)))
  return paragraphs.map((paragraph) => (doubtful.has(paragraph) ? BESIDE : null))
}
