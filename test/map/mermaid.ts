/** The real Mermaid, which draws what GitHub shows: here without a browser, so that it can read and not draw. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import vm from 'node:vm'

const require = createRequire(import.meta.url)
export const MERMAID = require.resolve('@mermaid-js/tiny')

interface Diagram {
  readonly db: {
    readonly getVertices: () => ReadonlyMap<string, { readonly text: string }>
    readonly getEdges: () => readonly { readonly start: string; readonly end: string; readonly text: string }[]
    readonly getSubGraphs: () => readonly { readonly id: string; readonly nodes: readonly string[] }[]
    readonly getDirection: () => string
  }
}

interface Mermaid {
  readonly parse: (text: string) => Promise<{ readonly diagramType: string; readonly config: object }>
  readonly mermaidAPI: { readonly getDiagramFromText: (text: string) => Promise<Diagram> }
}

let mermaid: Mermaid | null = null

/** What Mermaid wants of a page before it reads anything. DOMPurify leaves everything as it is where it finds this little. */
async function load(): Promise<Mermaid> {
  class Element {}
  const document = { nodeType: 9, implementation: {}, currentScript: null, createElement: () => ({}) }
  const window = { document, Element, Node: Element, addEventListener() {} }
  const context = vm.createContext({ window, console, structuredClone, setTimeout, URL })
  vm.runInContext(readFileSync(MERMAID, 'utf8'), context)
  const mermaid = context.mermaid as Mermaid
  // The first text that it reads makes it known what diagrams there are.
  await mermaid.parse('flowchart LR')
  return mermaid
}

/** What Mermaid makes of a text; its labels as people see them. Throws where it cannot read it. */
export async function readByMermaid(text: string) {
  mermaid ??= await load()
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text)
  const columns = db.getSubGraphs().map(({ id, nodes }) => ({ id, nodes: [...nodes] }))
  // Lines between columns make nodes of them as well.
  const nodes = [...db.getVertices()].filter(([id]) => !columns.some((column) => column.id === id))
  return {
    labels: new Map(nodes.map(([id, { text: label }]) => [id, decoded(label)])),
    edges: db.getEdges().map(({ start, end, text: says }) => ({ start, end, says: decoded(says) })),
    columns,
  }
}

/** What sort of diagram it is, and what it asks Mermaid to do otherwise. */
export async function settingsIn(text: string) {
  mermaid ??= await load()
  const { diagramType, config } = await mermaid.parse(text)
  return { diagramType, config: { ...config } }
}

/** Mermaid keeps `#64;` under signs of its own until it draws. */
function decoded(label: string): string {
  return label.replace(/ﬂ°°(\d+)¶ß/g, (_, point: string) => String.fromCodePoint(Number(point)))
}
