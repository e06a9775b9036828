/** What must not be in a recording: credentials, and where the server is. */
import type { Env } from './env.ts'
import { isSecret, soundsSecret } from './fields.ts'
import { type Json, mapTexts, textsIn } from './json.ts'
import type { Scenario } from './scenario.ts'

/** Shorter texts are words that may stand anywhere by chance. */
const TELLING = 12

const hidden = (text: string): string => `<secret:${text.length}>`

/**
 * Returns what makes an answer fit to be recorded. Generated secrets are hidden wherever they stand, a credential that
 * somebody has set is hidden unless the scenario or the env file says it, and so is what those who ask are called by.
 */
export function hiderFor(scenario: Scenario, env: Env, url: string): (body: Json) => Json {
  const { tokens, ...names } = env
  const stated = new Set([...textsIn(scenario.steps as unknown as Json), ...textsIn(names as Json)])
  const isHidden = (text: string, key: string) =>
    text !== '' && (isSecret(key) || (soundsSecret(key) && !stated.has(text)))
  return (body) => {
    const secrets = new Set<string>()
    mapTexts(body, (text, key) => {
      if (isHidden(text, key) && text.length >= TELLING && !stated.has(text)) secrets.add(text)
      return text
    })
    return mapTexts(body, (text, key) => {
      if (isHidden(text, key)) return hidden(text)
      let shown = text.replaceAll(url, 'http://chatwoot.test')
      for (const [who, token] of Object.entries(tokens)) shown = shown.replaceAll(token, `<${who}_token>`)
      for (const secret of secrets) shown = shown.replaceAll(secret, hidden(secret))
      return shown
    })
  }
}
