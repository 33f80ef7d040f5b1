/** The languages that postmortems are read in (ISO 639-1), each with a vocabulary of its own. */
export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'zh', 'ja', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language that a code means (`de`, `pt-BR`), or null when it is none that is read. */
export function languageOf(code: string): Language | null {
  const [primary = ''] = code.trim().toLowerCase().split(/[-_]/)
  return LANGUAGES.find((language) => language === primary) ?? null
}
