import type { LintRule, Told } from '../rule.ts'
import { quoted } from '../rule.ts'

const definition = (regex_pattern: string) => ({
  custom_attribute_definitions: {
    order: {
      attribute_display_name: 'Order',
      attribute_model: 'conversation_attribute',
      attribute_display_type: 'text',
      regex_pattern,
      regex_cue: 'The number of the order',
    },
  },
})

export const attrRegex: LintRule = {
  code: 'L-ATTR-REGEX',
  title: 'A pattern that the browser cannot read',
  severity: 'error',
  why: 'The dashboard and the form before a chat read the pattern as JavaScript between slashes. Measured with the function of the dashboard: `^\\d+$` without slashes throws ("Invalid flags"), and the field cannot be filled in. The server checks nothing; chatwoot#13741 uses slashes. On another type than text it is ignored, which is only a note.',
  fix: 'Write it between slashes: `/^\\d+$/`.',
  unless: ['a pattern without ^ and $: searching is legal'],
  example: { wrong: definition('^\\d+$'), right: definition('/^\\d+$/') },
  find: (account) =>
    account.of('custom_attribute_definitions').flatMap((on): Told[] => {
      const { regex_pattern: pattern, attribute_display_type: type } = on.fields
      if (typeof pattern !== 'string' || pattern === '' || isReadable(pattern)) return []
      const fixed = `/${pattern}/`
      return [
        {
          on,
          at: 'regex_pattern',
          severity: type === 'text' ? 'error' : 'note',
          says: `the browser cannot read the pattern ${quoted(pattern)}, and the field cannot be filled in`,
          help: isReadable(fixed)
            ? `Write it between slashes: ${quoted(fixed)}.`
            : 'Write a JavaScript pattern between slashes.',
          ...(isReadable(fixed) ? { edits: [{ path: 'regex_pattern', value: fixed }] } : {}),
        },
      ]
    }),
}

/** As the dashboard takes it apart (4.15.1): what stands between the first and the last slash, and the flags behind. */
function isReadable(pattern: string): boolean {
  const parts = /^\/(.*)\/([a-z]*)$/s.exec(pattern)
  if (parts === null) return false
  try {
    new RegExp(parts[1]!, parts[2])
    return true
  } catch {
    return false
  }
}
