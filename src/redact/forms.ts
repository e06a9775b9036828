/** A secret the way it can stand in a text: as it is, and as what comes between writes it. */

/** The longest first, so that none leaves the end of another behind. */
export function formsOf(value: string): readonly string[] {
  // Of a key file each line says too much, and a log breaks a text at its lines anyway.
  const lines = value
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 16)
  const forms = [value, ...(lines.length > 0 && value.includes('\n') ? lines : [])].flatMap((text) => {
    const json = inJson(text)
    return [
      text,
      json,
      inJson(json),
      inJson(inJson(json)),
      inRailsJson(text),
      inAscii(json),
      ...inAddresses(text),
      ...inBase64(Buffer.from(text)),
      inHtml(text, '&#39;'),
      inHtml(text, '&#x27;'),
    ]
  })
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length)
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** Rails escapes in JSON what HTML gives a meaning to. */
function inRailsJson(text: string): string {
  return inJson(text).replace(/[<>&\u2028\u2029]/g, escaped)
}

function inAscii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, escaped)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** As `encodeURIComponent` does it, as a form does it, and as `URL` does it. */
function inAddresses(text: string): string[] {
  if (!text.isWellFormed()) return []
  const form = new URLSearchParams({ '': text }).toString().slice(1)
  return [encodeURIComponent(text), form, encodeURI(text), encodeURIComponent(text).replace(/%../g, lowered)]
}

function lowered(code: string): string {
  return code.toLowerCase()
}

/** Without the padding, which then is all that is left of it. */
export function inBase64(bytes: Buffer): string[] {
  return [bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')]
}

function inHtml(text: string, apostrophe: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe)
}
