const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/** What could end a link's destination, a table cell or an attribute, or be read as code or a mention. */
const UNSAFE = /[\s\u0000-\u001f\u007f-\u009f"'`<>()\\|@#]/g

/**
 * An address that may be the target of a link in a Markdown or HTML document: http, https, or a path relative to it,
 * everything percent-encoded that could end the link; null for another scheme (`javascript:`) and for `//host`.
 */
export function linkTarget(address: string): string | null {
  const trimmed = address.trim()
  if (trimmed === '' || trimmed.startsWith('//')) return null
  if (SCHEME.test(trimmed) && !/^https?:\/\//i.test(trimmed)) return null
  // Markdown reads `&colon;` as a colon, which would make a scheme of a path's beginning.
  const unsafe = SCHEME.test(trimmed) ? trimmed : trimmed.replaceAll('&', '%26')
  return unsafe.replace(UNSAFE, percentEncoded)
}

function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character)
  // encodeURIComponent leaves ' ( ) bare.
  return encoded.startsWith('%') ? encoded : `%${character.charCodeAt(0).toString(16)}`
}
