/**
 * Findings as SARIF 2.1.0, for GitHub code scanning. What GitHub takes and shows: docs.github.com, "SARIF support for code
 * scanning". It refuses a file with a result that has no location, and more than 10 MB after gzip.
 */
import { createHash } from 'node:crypto'
import { relative, resolve, sep } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { countOf, type Finding, type Severity } from '../plan/model/plan.ts'
import { bySeverity, linesOf } from '../render/findings.ts'
import { jsonText } from '../render/json.ts'
import { cut, visible } from '../render/safe.ts'
import { type Rule, rulesOf } from './rules.ts'

export interface About {
  /** Of the desired files, as places name it: what has no place is shown there. */
  readonly folder: string
  /** Where places begin, and the root of the repository, which is where paths of SARIF do. Both absolute. */
  readonly here: string
  readonly root: string
}

/** GitHub shows no more than these of a run. */
const MOST = 5000
/** Of the results before they are packed: foreign text may be such that packing makes it no smaller. */
const MOST_BYTES = 9_000_000
const LONGEST = 2000
const HOME = manifest.repository.url.replace(/^git\+|\.git$/g, '')

interface Result {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: Severity
  readonly message: { readonly text: string }
  readonly locations: readonly object[]
  readonly partialFingerprints: { readonly [name: string]: string }
}

/** The findings have lost their secrets already: here they are shortened. */
export function sarifText(findings: readonly Finding[], about: About): string {
  const rules = rulesOf(`${HOME}/blob/v${manifest.version}/docs`)
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Chatwoot as Code',
            version: manifest.version,
            semanticVersion: manifest.version,
            informationUri: HOME,
            rules,
          },
        },
        // Two folders of one repository are two analyses.
        automationDetails: { id: `chatwoot-as-code/${visible(cut(about.folder, 200))}/` },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: resultsOf(findings, rules, about),
      },
    ],
  })
}

/** The worst first, as many as are shown; the last one says how many more there are. */
function resultsOf(findings: readonly Finding[], rules: readonly Rule[], about: About): Result[] {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const seen = new Map<string, number>()
  const made = (finding: Finding) => resultOf(finding, indexes.get(finding.code), seen, about)
  const sorted = bySeverity(findings)
  const results: Result[] = []
  let bytes = 0
  for (const finding of sorted.slice(0, sorted.length > MOST ? MOST - 1 : MOST)) {
    const result = made(finding)
    bytes += Buffer.byteLength(JSON.stringify(result))
    if (bytes > MOST_BYTES) break
    results.push(result)
  }
  const left = sorted.slice(results.length)
  return left.length === 0 ? results : [...results, made(moreOf(left))]
}

function moreOf(left: readonly Finding[]): Finding {
  return {
    code: 'F-MORE',
    severity: left[0]!.severity,
    place: null,
    subject: null,
    sentence: `${countOf(left)} more.`,
    nextStep: 'Correct the first ones and run again.',
  }
}

function resultOf(
  finding: Finding,
  index: number | undefined,
  seen: Map<string, number>,
  { folder, here, root }: About,
): Result {
  const { code, severity, sentence, nextStep, subject } = finding
  const place = finding.place ?? { file: folder, line: 1, column: 1 }
  const fingerprint = fingerprintOf(finding, seen)
  return {
    ruleId: code,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: severity,
    message: { text: messageText([`${sentence} ${nextStep}`, ...linesOf(finding)].join('\n')) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(relative(root, resolve(here, place.file))), uriBaseId: '%SRCROOT%' },
          region: { startLine: place.line, startColumn: place.column, endLine: place.line },
        },
        ...(subject === null ? {} : { logicalLocations: [{ fullyQualifiedName: visible(cut(subject, 300)) }] }),
      },
    ],
    partialFingerprints: {
      'chatwootFinding/v1': fingerprint,
      // The action that uploads makes this one of the lines of a file, and warns of every other; of a folder it makes none.
      ...(finding.place === null ? { primaryLocationLineHash: fingerprint } : {}),
    },
  }
}

/** In a message of SARIF `[text](target)` is a link. */
function messageText(text: string): string {
  return visible(cut(text, LONGEST)).replaceAll('](', '] (')
}

function uriOf(path: string): string {
  return path.toWellFormed().split(sep).map(encodeURIComponent).join('/')
}

/** Stays when lines move: of all but positions, and the how manieth of those that are alike. */
function fingerprintOf({ code, place, subject, sentence }: Finding, seen: Map<string, number>): string {
  const about = [code, place?.file ?? null, subject, sentence.replace(/:\d+(?::\d+)?/g, '')]
  const hash = createHash('sha256').update(JSON.stringify(about)).digest('hex').slice(0, 32)
  const count = (seen.get(hash) ?? 0) + 1
  seen.set(hash, count)
  return `${hash}:${count}`
}
