/** The JSON language service of VS Code: what its editor would mark in a file and offer there. */
import { getLanguageService, type LanguageService, TextDocument } from 'vscode-json-languageservice'

export interface Marked {
  readonly line: number
  readonly column: number
  /** What is underlined. */
  readonly text: string
  readonly message: string
}

const FILE = 'file:///repository/desired/a.json'

export class JsonService {
  readonly #service: LanguageService

  /** `read` is asked for the schema that a file names in "$schema"; `settings` tie files to one that they do not name. */
  constructor(read: (address: string) => object, settings: Parameters<LanguageService['configure']>[0] = {}) {
    this.#service = getLanguageService({
      schemaRequestService: async (address) => JSON.stringify(read(address)),
      workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
    })
    this.#service.configure(settings)
  }

  /** What is underlined in a file, as positions of an editor: from 1. */
  async marked(text: string, address = FILE): Promise<Marked[]> {
    const [document, parsed] = this.#parsed(text, address)
    return (await this.#service.doValidation(document, parsed)).map(({ range, message }) => ({
      line: range.start.line + 1,
      column: range.start.character + 1,
      text: document.getText(range),
      message: typeof message === 'string' ? message : message.value,
    }))
  }

  /** What is offered where `|` stands in the text. */
  async offered(text: string, address = FILE): Promise<string[]> {
    const [document, parsed] = this.#parsed(text.replace('|', ''), address)
    const list = await this.#service.doComplete(document, document.positionAt(text.indexOf('|')), parsed)
    return (list?.items ?? []).map(({ label }) => label)
  }

  #parsed(text: string, address: string) {
    const document = TextDocument.create(address, 'json', 1, text)
    return [document, this.#service.parseJSONDocument(document)] as const
  }
}
