/** What a finding may come from, as SARIF describes it: guards and lint rules by their own words, all else by the page of messages. */
import { lintRules } from '../lint/index.ts'
import { guards } from '../plan/guards/index.ts'
import type { Severity } from '../plan/model/plan.ts'
import { cut } from '../render/safe.ts'
import messages from './messages.json' with { type: 'json' }

interface Words {
  readonly code: string
  /** What is wrong, in a few words, and all there is to say about it. */
  readonly title: string
  readonly text: string
  /** The worst that is reported under this code. */
  readonly severity: Severity
  /** Below the documentation. */
  readonly page: string
}

/** A `reportingDescriptor` of SARIF 2.1.0, with what GitHub requires of one. */
export interface Rule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly helpUri: string
  readonly defaultConfiguration: { readonly level: Severity }
  readonly properties: { readonly tags: readonly string[] }
}

/** GitHub cuts descriptions here. */
const LONGEST = 1024

/** Always all of them, in one order: between two runs of a version only the results differ. */
export function rulesOf(docsUrl: string): Rule[] {
  return catalogue().map(({ code, title, text, severity, page }) => ({
    id: code,
    shortDescription: { text: cut(title, LONGEST) },
    fullDescription: { text: cut(text, LONGEST) },
    help: { text },
    helpUri: `${docsUrl}/${page}`,
    defaultConfiguration: { level: severity },
    properties: { tags: [GROUPS[code[0]!] ?? 'chatwoot-as-code'] },
  }))
}

const GROUPS: { readonly [letter: string]: string } = {
  F: 'files',
  P: 'plan',
  G: 'guard',
  L: 'lint',
  T: 'rule-test',
}

function catalogue(): Words[] {
  const fromGuards = guards.map(({ code, title, about, fires }): Words => {
    return { code, title, text: `${about} It fires when: ${fires}`, severity: 'error', page: `guards/${code}.md` }
  })
  const fromLint = lintRules.map(({ code, title, why, fix, severity }): Words => {
    return { code, title, text: `${why} ${fix}`, severity, page: `lint/${code}.md` }
  })
  const others = Object.entries(messages).map(([code, text]): Words => {
    const [, mild, rest] = /^(?:A (note|warning): )?([\s\S]*)$/.exec(text)!
    const words = rest!.replace(/^./, (letter) => letter.toUpperCase())
    const page = `messages.md#${code.toLowerCase()}`
    return { code, title: firstSentence(words), text: words, severity: (mild as Severity | undefined) ?? 'error', page }
  })
  return [...others, ...fromGuards, ...fromLint].sort((a, b) => (a.code < b.code ? -1 : 1))
}

function firstSentence(text: string): string {
  return /^[\s\S]*?[.](?=\s|$)/.exec(text)?.[0] ?? text
}
