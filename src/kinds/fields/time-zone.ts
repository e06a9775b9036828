/** Names of time zones as Chatwoot 4.15.1 takes them: those of the tz database, aliases included, spelled as they are there. */
import { type Mistake, without } from './mistakes.ts'
import { line } from './schema.ts'

export const timeZone = line.check(without(mistakesIn))

/** Rails' own names (`Berlin`), other spellings (`europe/berlin`) and an empty text were answered with 422. */
function mistakesIn(name: string): Mistake[] {
  if (isTimeZone(name)) return []
  const guess = cityOf(name)
  return [
    {
      at: [],
      says: 'must be the name of a time zone, such as "Europe/Zurich"',
      help: 'The names are those of the tz database, in its spelling.',
      ...(guess === undefined ? { near: [...Intl.supportedValuesOf('timeZone'), 'UTC'] } : { guess }),
    },
  ]
}

const known = new Map<string, boolean>()

function isTimeZone(name: string): boolean {
  const found = known.get(name) ?? (isSpelledSo(name) && isOfPlatform(name))
  known.set(name, found)
  return found
}

/** What this platform knows beside the tz database: offsets, and abbreviations such as PST that mean several zones. */
const REAL_ABBREVIATIONS = ['CET', 'EET', 'EST', 'GMT', 'HST', 'MET', 'MST', 'PRC', 'ROC', 'ROK', 'UCT', 'UTC', 'WET']

function isSpelledSo(name: string): boolean {
  if (/^[A-Z]{3}$/.test(name)) return REAL_ABBREVIATIONS.includes(name)
  return !name.startsWith('SystemV/') && name.split('/').every((part) => /^[A-Z]/.test(part))
}

/** The platform ignores case, and calls an alias by another name: only what it calls the same can be compared. */
function isOfPlatform(name: string): boolean {
  try {
    const { timeZone: called } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
    return called === name || called.toLowerCase() !== name.toLowerCase()
  } catch {
    return false
  }
}

/** The zone whose city is written alone, as Rails writes it. */
function cityOf(name: string): string | undefined {
  const city = name.replaceAll(' ', '_').toLowerCase()
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${city}`))
}
