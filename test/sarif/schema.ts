/** The schema of SARIF 2.1.0, as the package of Microsoft's SDK brings it, held to by the JSON language service. */
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { JsonService, type Marked } from '../json-service.ts'

const service = new JsonService(() => schema)

/** What in a text is not SARIF 2.1.0. */
export function sarifProblems(text: string): Promise<Marked[]> {
  return service.marked(text)
}

interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
      readonly region: { readonly startLine: number; readonly startColumn: number; readonly endLine: number }
    }
  }[]
  readonly partialFingerprints: { readonly [name: string]: string }
}

/** The only run in it. */
export function runIn(text: string) {
  const [run] = JSON.parse(text).runs
  return {
    results: run.results as readonly SarifResult[],
    driver: run.tool.driver,
    category: run.automationDetails.id as string,
  }
}

/** The results as `file:line:column level code`. */
export function placesOf(text: string): string[] {
  return runIn(text).results.map(({ ruleId, level, locations: [at] }) => {
    const { artifactLocation, region } = at!.physicalLocation
    return `${artifactLocation.uri}:${region.startLine}:${region.startColumn} ${level} ${ruleId}`
  })
}
