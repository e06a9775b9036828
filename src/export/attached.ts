/** Attachments as files beside the entries: those that the folder has, and those that were fetched. */

import { basename } from 'node:path/posix'
import type { Parsed } from '../desired/parse.ts'
import type { Sources } from '../desired/read.ts'
import { type Attachment, isAttachment, REPLACED } from '../kinds/model/attachment.ts'
import { contentOf } from '../kinds/model/file.ts'
import type { Fields } from '../kinds/model/kind.ts'

/** What is read as configuration, or means something to git, and names that some disks do not take. */
const UNFIT = /^\.|\.json$|^.{101}/isu

export class AttachedFiles {
  /** By their path below the folder. */
  readonly written = new Map<string, Uint8Array>()
  readonly #sources: Pick<Sources & Parsed, 'contents' | 'readBytes'>
  readonly #fetched: ReadonlyMap<string, Uint8Array>

  /** `fetched` by the digest of what it holds. */
  constructor(
    sources: Pick<Sources & Parsed, 'contents' | 'readBytes'>,
    fetched: ReadonlyMap<string, Uint8Array> = new Map(),
  ) {
    this.#sources = sources
    this.#fetched = fetched
  }

  /** Whether a file can stand for it. */
  canHold(one: Fields): boolean {
    if (!isAttachment(one)) return false
    const isFit = this.#fetched.has(one.sha256) && !REPLACED.test(one.name) && !UNFIT.test(one.name)
    return isFit || this.#there(one) !== null
  }

  /** The path of the file that stands for it. One that is new goes by its own name, in a folder where that is free. */
  put(one: Attachment, { kind, key }: { readonly kind: string; readonly key: string }): string {
    const there = this.#there(one)
    if (there !== null) return there
    for (let turn = 1; ; turn++) {
      const folders = turn === 1 ? [] : turn === 2 ? [key] : [kind, turn === 3 ? key : `${key}-${turn}`]
      const path = ['files', ...folders, one.name].join('/')
      const sha256 = this.#shaAt(path)
      if (sha256 !== null && sha256 !== one.sha256) continue
      if (sha256 === null) this.written.set(path, this.#fetched.get(one.sha256)!)
      return path
    }
  }

  #there({ sha256, name }: Attachment): string | null {
    const path = this.#sources.contents.get(sha256)
    return path !== undefined && basename(path).normalize() === name ? path : null
  }

  /** What lies there, or will: names that differ in capitals are one name on many disks. Null where the place is free. */
  #shaAt(path: string): string | null {
    const same = [...this.written.keys()].find((one) => one.toLowerCase() === path.toLowerCase())
    if (same !== undefined) return same === path ? contentOf(this.written.get(same)!).sha256 : ''
    const found = this.#sources.readBytes(path, Number.MAX_SAFE_INTEGER)
    if ('bytes' in found) return contentOf(found.bytes).sha256
    return found.isFree === true ? null : ''
  }
}
