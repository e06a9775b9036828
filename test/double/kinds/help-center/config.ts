/** What a portal's `config` is after a write: a sent key replaces that key, and locales are put in order (4.14.1). */
import { crash, type Fields, type Json, type Problem } from '../../rails/answers.ts'
import type { Param } from '../../rails/incoming.ts'
import type { Row } from '../../store.ts'
import { isBlankText, textOf } from '../shared.ts'

export const localesOf = (portal: Row): string[] => ((portal.config as Fields).allowed_locales as string[]) ?? crash()

export function assignConfig(portal: Row, sent: Param | undefined, stored: object): void {
  const config = { ...stored, ...((sent ?? {}) as object) } as Fields
  const given = ((config.allowed_locales ?? []) as Json[]).filter((locale) => !isBlankText(locale)).map(textOf)
  const allowed = [...new Set(given.length === 0 ? [textOf(config.default_locale) || 'en'] : given)]
  const drafts = (config.draft_locales ?? []) as Json[]
  portal.config = {
    ...config,
    allowed_locales: allowed,
    default_locale: textOf(config.default_locale) || allowed[0]!,
    draft_locales: allowed.filter((locale) => drafts.includes(locale)),
    ...(config.locale_translations === undefined
      ? {}
      : { locale_translations: translations(config.locale_translations as Fields) }),
  }
}

/** Of each locale, the texts that a portal has. */
function translations(all: Fields): Fields {
  const names = ['name', 'page_title', 'header_text']
  return Object.fromEntries(
    Object.entries(all).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries((texts ?? {}) as Fields).filter(([name]) => names.includes(name))),
    ]),
  )
}

export function configProblems(portal: Row): Problem[] {
  const { layout, default_locale, draft_locales } = portal.config as Fields
  return [
    ...(layout === undefined || layout === null || ['classic', 'documentation'].includes(textOf(layout))
      ? []
      : [['layout', 'must be of type enum'] as const]),
    ...(((draft_locales ?? []) as Json[]).includes(default_locale!)
      ? [['config', 'default locale cannot be drafted.'] as const]
      : []),
  ]
}

export function configView(portal: Row, counts: (locale: string) => Fields): Json {
  const { default_locale, draft_locales, layout, social_profiles, locale_translations } = portal.config as Fields
  return {
    allowed_locales: localesOf(portal).map((code) => ({
      code,
      ...counts(code),
      draft: ((draft_locales ?? []) as Json[]).includes(code),
    })),
    default_locale: default_locale ?? 'en',
    layout: layout ?? 'classic',
    social_profiles: social_profiles ?? {},
    locale_translations: locale_translations ?? {},
  }
}
