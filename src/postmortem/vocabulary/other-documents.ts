/**
 * Headings that only other documents have, in all languages (lower case, without accents): a tool's own page, and the
 * minutes of a meeting. Both may well speak of incidents, timelines and tasks.
 */
export const MANUAL_HEADINGS: ReadonlySet<string> = new Set(
  `usage|getting started|quick start|quickstart|features|license|licence|contributing
  |licencia|licenca|fonctionnalites|verwendung|lizenz|utilizzo|licenza|funzionalita
  |使用方法|许可证|使い方|ライセンス|사용법|라이선스`.split(/\s*\|/),
)

export const AGENDA_HEADINGS: ReadonlySet<string> = new Set(
  `agenda|topics|any other business|aob|attendance|round table|last meeting|orden del dia|pauta|ordre du jour
  |ordine del giorno|tagesordnung|议程|議題|안건`.split(/\s*\|/),
)
