/** Templates as Chatwoot 4.15.1 fills them in (Liquid 5.4.0; what is in backticks stays as it is). */

interface Output {
  /** What stands between the braces, without blanks around it. */
  readonly inner: string
  /** The variable, up to the first filter. */
  readonly variable: string
  readonly filters: readonly string[]
}

export interface Template {
  readonly outputs: readonly Output[]
  /** Names that the template makes itself. */
  readonly own: ReadonlySet<string>
  /** Whether it asks for a variable before it uses it: `{% if agent.name %}`. */
  readonly conditions: readonly string[]
  /** Why Liquid cannot read it; then the text goes out with its braces. */
  readonly problem: string | null
}

const BLOCKS = ['if', 'unless', 'case', 'for', 'tablerow', 'capture', 'ifchanged']
const TAGS = [
  ...['assign', 'break', 'continue', 'cycle', 'decrement', 'echo', 'increment', 'include', 'render'],
  ...['else', 'elsif', 'when'],
]

/** The text with what is in backticks blanked out, so that places stay. */
export function outsideCode(text: string): string {
  if (!text.includes('`')) return text
  return text.replace(/```[\s\S]*?```|`[^`]*`/g, (code) => ' '.repeat(code.length))
}

export function templateOf(text: string): Template {
  const outputs: Output[] = []
  const own = new Set<string>(['forloop', 'tablerowloop'])
  const conditions: string[] = []
  const open: string[] = []
  const read = { outputs, own, conditions }
  const rest = outsideCode(text).replace(/\{%-?\s*(raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g, ' ')
  for (const found of rest.matchAll(/\{\{(?:([^}]*)\}\})?|\{%(?:((?:(?!%\}|\{%)[\s\S])*)%\})?/g)) {
    const [whole, output, tag] = found
    if (output !== undefined) outputs.push(outputOf(output))
    else if (tag === undefined) return { ...read, problem: `${whole} is not closed` }
    else {
      const [, name = '', words = ''] = /^-?\s*(\w*|#)\s*([\s\S]*?)-?$/.exec(tag)!
      if (name === '#' || TAGS.includes(name)) {
        if (name === 'assign') own.add(/^[\w-]+/.exec(words)?.[0] ?? '')
      } else if (BLOCKS.includes(name)) {
        open.push(name)
        if (name === 'for' || name === 'capture' || name === 'tablerow')
          own.add(/^["']?([\w-]+)/.exec(words)?.[1] ?? '')
        if (name === 'if' || name === 'unless') conditions.push(words)
      } else if (!name.startsWith('end') || open.pop() !== name.slice(3))
        return { ...read, problem: `{% ${name} %} is no tag that Liquid knows here` }
    }
  }
  return { ...read, problem: open.length > 0 ? `{% ${open.at(-1)!} %} has no end` : null }
}

function outputOf(written: string): Output {
  const inner = written.replace(/^-|-$/g, '').trim()
  // "||" is no filter: Liquid looks at the left side only.
  const [variable = '', ...filters] = inner.replaceAll('||', ' \u0000 ').split('|')
  return {
    inner,
    variable: variable.split('\u0000')[0]!.trim(),
    filters: filters.map((filter) => /^\s*([\w-]*)/.exec(filter)![1]!),
  }
}

export const FILTERS: ReadonlySet<string> = new Set(
  (
    'abs append at_least at_most base64_decode base64_encode base64_url_safe_decode base64_url_safe_encode capitalize ceil ' +
    'compact concat date default divided_by downcase escape escape_once first floor h join last lstrip map minus modulo ' +
    'newline_to_br plus prepend remove remove_first remove_last replace replace_first replace_last reverse round rstrip size ' +
    'slice sort sort_natural split strip strip_html strip_newlines times truncate truncatewords uniq upcase url_decode ' +
    'url_encode where'
  ).split(' '),
)

const VARIABLES: { readonly [object: string]: readonly string[] } = {
  contact: ['id', 'name', 'first_name', 'last_name', 'email', 'phone_number', 'custom_attribute'],
  conversation: ['id', 'display_id', 'contact_name', 'recent_messages', 'custom_attribute'],
  agent: ['id', 'name', 'first_name', 'last_name', 'email', 'available_name'],
  inbox: ['id', 'name'],
  account: ['id', 'name'],
}

/** Whether a message of a rule, a macro or an inbox knows this variable. */
export function isKnownVariable(variable: string): boolean {
  if (variable === '' || /^(["'\d-]|true$|false$|nil$|null$|empty$|blank$)/.test(variable)) return true
  const [, object = '', field = '', rest = ''] = /^([\w-]+)\.([\w-]+)(.*)$/s.exec(variable) ?? []
  if (!(VARIABLES[object] ?? []).includes(field)) return false
  // A key with a dot or with other letters than those of ASCII is found only in brackets.
  if (field === 'custom_attribute') return /^(\.[\w-]+|\[.*\])$/s.test(rest)
  return rest === '' || field === 'recent_messages'
}
