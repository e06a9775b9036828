/** Languages and looks of a portal. */
import * as z from 'zod/mini'
import { described } from '../model/descriptions.ts'
import { type Fields, isObject, type Json } from '../model/json.ts'
import type { Canonical } from '../model/kind.ts'
import { asSet } from './canonical.ts'
import { locale } from './locale.ts'
import { without } from './mistakes.ts'
import { line, list, oneOf, text } from './schema.ts'

const socialProfiles = described(
  z.partial(
    z.object({
      facebook: line,
      x: line,
      instagram: line,
      linkedin: line,
      youtube: line,
      tiktok: line,
      github: line,
      whatsapp: line,
    }),
  ),
  {
    facebook: ['Facebook page', 'The name of the page on Facebook.'],
    x: ['X account', 'The name of the account on X.'],
    instagram: ['Instagram account', 'The name of the account on Instagram.'],
    linkedin: ['LinkedIn page', 'The name of the page on LinkedIn.'],
    youtube: ['YouTube channel', 'The name of the channel on YouTube.'],
    tiktok: ['TikTok account', 'The name of the account on TikTok.'],
    github: ['GitHub organisation', 'The name of the organisation on GitHub.'],
    whatsapp: ['WhatsApp number', 'The phone number on WhatsApp.'],
  },
)

const translated = described(z.partial(z.strictObject({ name: line, page_title: line, header_text: text })), {
  name: 'The name of the portal in this language.',
  page_title: 'What browsers show as the title in this language.',
  header_text: 'The greeting above the search in this language.',
})

/** Rules over several languages (4.15.1). */
const languages = without<{
  readonly default_locale?: string | undefined
  readonly allowed_locales?: readonly string[] | undefined
  readonly draft_locales?: readonly string[] | undefined
}>(({ default_locale, allowed_locales: allowed, draft_locales: drafts = [] }) => {
  const drafted = default_locale === undefined ? -1 : drafts.indexOf(default_locale)
  const strange = drafts.findIndex((one) => allowed !== undefined && !allowed.includes(one))
  return [
    ...(drafted < 0
      ? []
      : [{ at: ['draft_locales', drafted], says: 'is the default language, which cannot be a draft' }]),
    ...(strange < 0
      ? []
      : [{ at: ['draft_locales', strange], says: 'is none of "allowed_locales"', near: allowed ?? [] }]),
  ]
})

const languagesAndLooks = described(
  z.partial(
    z.object({
      default_locale: locale,
      allowed_locales: list(locale).check(z.minLength(1)),
      draft_locales: list(locale),
      layout: oneOf(['classic', 'documentation']),
      social_profiles: socialProfiles,
      locale_translations: z.record(z.string(), translated),
    }),
  ),
  {
    default_locale: [
      'first language',
      'The language that visitors see first; the first one of `allowed_locales` by default.',
    ],
    allowed_locales: [
      'languages',
      'The languages of the help centre, in the order in which visitors may choose; `["en"]` by default.',
    ],
    draft_locales: ['languages not shown yet', 'Those of them that visitors do not see yet.'],
    layout: 'How the start page looks; `classic` by default.',
    social_profiles: 'Links at the foot of the pages.',
    locale_translations: [
      'in other languages',
      'What the portal says of itself in other languages, by the code of the language.',
    ],
  },
)

export const portalConfig = languagesAndLooks.check(languages)

/** A language that is named twice is there once. */
export const canonicalConfig: Canonical = (value) =>
  isObject(value)
    ? {
        ...value,
        ...(Array.isArray(value.allowed_locales)
          ? { allowed_locales: [...new Set(value.allowed_locales as Json[])] }
          : {}),
        ...(Array.isArray(value.draft_locales) ? { draft_locales: asSet(value.draft_locales) } : {}),
      }
    : value

/** Drafts are shown as a mark on each language, and before 4.12 not at all; before 4.14.1 the default is in `meta` only. */
export function configIn({ config: shown, meta }: Fields): Fields {
  const { allowed_locales, ...rest } = (shown ?? {}) as Fields
  const all = (allowed_locales ?? []) as Fields[]
  const told = isObject(meta) ? meta.default_locale : undefined
  return {
    ...(told === undefined ? {} : { default_locale: told }),
    ...rest,
    allowed_locales: all.map(({ code }) => code!),
    ...(all.some((one) => 'draft' in one)
      ? { draft_locales: all.filter(({ draft }) => draft === true).map(({ code }) => code!) }
      : {}),
  }
}
