/** A text as a regular expression that matches just this text. `RegExp.escape` came with Node 24, and the command runs on 22. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (found) => `\\x${found.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
