/**
 * Text that others wrote, made harmless.
 *
 * Names, messages and errors come from Chatwoot, where any visitor may have typed them, and from pull requests. Printed
 * as they are they could mention people, forge a heading or our marker, close a table, order the runner about or hide
 * characters from the reviewer. Two rules hold everywhere: in Markdown such text stands in code, or is plain words that
 * `prose` let through; and what cannot be seen is written out as `⟨U+202E⟩`.
 */

/** Emoji sequences need their joiners; everywhere else a character without a picture is suspicious. */
const emojiOrUnseen =
  /((?:\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*|[0-9#*]\uFE0F\u20E3)|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu

/** Shows what has no shape of its own (control, bidi, zero-width and tag characters); newlines stay. */
export function visible(text: string): string {
  // Of most texts this is all there is to find out.
  if (/^[\n\x20-\x7e]*$/.test(text)) return text
  return text
    .replace(emojiOrUnseen, (found, emoji) => (emoji === undefined ? pictureOf(found) : found))
    .replace(/(\p{M}{4})\p{M}+/gu, '$1⟨…⟩')
}

function pictureOf(character: string): string {
  const point = character.codePointAt(0)!
  if (character === '\n') return character
  if (point < 0x20) return String.fromCodePoint(0x2400 + point)
  return point === 0x7f ? '␡' : `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** The same on one line: a newline is shown as ⏎. */
export function oneLine(text: string): string {
  return visible(text).replaceAll('\n', '⏎')
}

/** Takes the middle out of a long text and says how much that was. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const head = text.slice(0, Math.ceil(max * 0.7)).replace(/[\uD800-\uDBFF]$/, '')
  const tail = text.slice(text.length - Math.floor(max * 0.3)).replace(/^[\uDC00-\uDFFF]/, '')
  const left = text.length - head.length - tail.length
  return left < 30 ? text : `${head} …(${grouped(left)} characters left out)… ${tail}`
}

/** `1234567` as `1,234,567`. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A Markdown code span; in a table cell pipes need a backslash even there. */
export function codeSpan(text: string, where: 'line' | 'cell' = 'line'): string {
  const line = oneLine(text)
  // Renderers disagree on a pipe behind a backslash, so this one is spelled out.
  const inner = where === 'cell' ? line.replace(/\\\|/g, '\\⟨U+007C⟩').replaceAll('|', '\\|') : line
  if (inner === '') return '(empty)'
  const ticks = '`'.repeat(longestRun(inner) + 1)
  const needsRoom = /^`|`$|^ .* $/.test(inner) && inner.trim() !== ''
  return needsRoom ? `${ticks} ${inner} ${ticks}` : `${ticks}${inner}${ticks}`
}

/** A fenced block that its content cannot close. */
export function fence(lines: readonly string[], language = ''): string {
  const inner = lines.map(oneLine)
  const ticks = '`'.repeat(Math.max(3, ...inner.map((line) => longestRun(line) + 1)))
  return [`${ticks}${language}`, ...inner, ticks].join('\n')
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}

/** Words with ordinary punctuation inside; nothing Markdown, GitHub or HTML gives a meaning to. */
const plainWord = /^[\p{L}\p{M}\p{N}'’,.;!?…–—·/-]*$/u
/** Looks plain but links to something: a commit, an issue (`GH-1`, `TEAM-12`), `www.`; or a path or repository. */
const reference = /(?<![\p{L}\p{N}])[0-9a-f]{7,}(?![\p{L}\p{N}])|[A-Za-z]-\d|^www\.|\/|--|\.\.\//iu
/** At the beginning of a line these would make a list, a heading or a rule. */
const blockMarker = /^([-+*=]+|\d+[.)])$/
const around = /^([("'“„‘‹]*)(.*?)([)"'”“’›.,;:!?]*)$/su

/**
 * A sentence that may quote foreign text, for Markdown: plain words stay, everything else goes into code. Backticks
 * around several words keep them together.
 */
export function prose(text: string): string {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .map((piece, index) => (index % 2 === 1 ? codeSpan(piece.slice(1, -1)) : wordByWord(piece)))
    .join('')
}

function wordByWord(text: string): string {
  // A backtick without its partner would open a span that ends anywhere.
  return text
    .replaceAll('`', 'ˋ')
    .split(/(\s+)/)
    .map((word, index) => {
      if (index % 2 === 1 || word === '') return word === '' ? '' : ' '
      const [, before, inner, after] = around.exec(word)!
      const isPlain = plainWord.test(inner!) && !reference.test(inner!) && !(index === 0 && blockMarker.test(word))
      return isPlain ? word : `${before}${codeSpan(inner!)}${after}`
    })
    .join('')
    .replace(/` `/g, ' ')
}

/** Foreign text for a log: no line can be read as a command to the runner. */
export function logLines(text: string): string {
  return visible(text)
    .split('\n')
    .map((line) => `| ${withoutCommand(line)}`)
    .join('\n')
}

/** Our own lines with foreign text in them, for a log. */
export function logSafe(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s*::/.test(line) ? `| ${withoutCommand(line)}` : withoutCommand(line)))
    .join('\n')
}

/** A sentence that may quote foreign text, for a log or a terminal. */
export function said(sentence: string): string {
  return logSafe(visible(cut(sentence, 4000)))
}

/** The runner obeys `##[command]` wherever it stands in a line. */
function withoutCommand(line: string): string {
  return line.replaceAll('##[', '## [')
}
