import type { Language } from '../../postmortem/vocabulary/languages.ts'

/** How a language names spans of time; all folded (see `fold`). */
export interface DurationWords {
  readonly seconds: readonly string[]
  readonly minutes: readonly string[]
  readonly hours: readonly string[]
  readonly days: readonly string[]
  readonly weeks: readonly string[]
  /** What may stand around and between the parts of a span without making it another one ("about", "and"). */
  readonly around: readonly string[]
}

export const DURATION_WORDS: Readonly<Record<Language, DurationWords>> = {
  en: {
    seconds: ['seconds', 'second', 'secs', 'sec', 's'],
    minutes: ['minutes', 'minute', 'mins', 'min', 'm'],
    hours: ['hours', 'hour', 'hrs', 'hr', 'h'],
    days: ['days', 'day', 'd'],
    weeks: ['weeks', 'week', 'w'],
    around: [
      'about',
      'approximately',
      'approx',
      'around',
      'circa',
      'ca',
      'roughly',
      'nearly',
      'almost',
      'and',
      'in',
      'total',
      'a',
      'of',
      'downtime',
      'outage',
    ],
  },
  es: {
    seconds: ['segundos', 'segundo', 'seg'],
    minutes: ['minutos', 'minuto'],
    hours: ['horas', 'hora'],
    days: ['dias', 'dia'],
    weeks: ['semanas', 'semana'],
    around: [
      'aproximadamente',
      'aprox',
      'unos',
      'unas',
      'alrededor',
      'de',
      'cerca',
      'casi',
      'y',
      'en',
      'total',
    ],
  },
  pt: {
    seconds: ['segundos', 'segundo', 'seg'],
    minutes: ['minutos', 'minuto'],
    hours: ['horas', 'hora'],
    days: ['dias', 'dia'],
    weeks: ['semanas', 'semana'],
    around: ['aproximadamente', 'aprox', 'cerca', 'de', 'quase', 'e', 'no', 'total', 'em', 'torno'],
  },
  fr: {
    seconds: ['secondes', 'seconde'],
    minutes: ['minutes', 'minute'],
    hours: ['heures', 'heure'],
    days: ['jours', 'jour', 'j'],
    weeks: ['semaines', 'semaine'],
    around: ['environ', 'approximativement', 'a', 'peu', 'pres', 'presque', 'et', 'au', 'total', 'de', 'en'],
  },
  de: {
    seconds: ['sekunden', 'sekunde', 'sek'],
    minutes: ['minuten', 'minute'],
    hours: ['stunden', 'stunde', 'std'],
    days: ['tagen', 'tage', 'tag'],
    weeks: ['wochen', 'woche'],
    around: ['etwa', 'ungefahr', 'rund', 'circa', 'ca', 'fast', 'und', 'insgesamt', 'knapp', 'gut'],
  },
  it: {
    seconds: ['secondi', 'secondo'],
    minutes: ['minuti', 'minuto'],
    hours: ['ore', 'ora'],
    days: ['giorni', 'giorno'],
    weeks: ['settimane', 'settimana'],
    around: ['circa', 'approssimativamente', 'quasi', 'e', 'in', 'totale', 'di'],
  },
  zh: {
    seconds: ['秒钟', '秒'],
    minutes: ['分钟', '分鐘', '分'],
    hours: ['个小时', '個小時', '小时', '小時'],
    days: ['天', '日'],
    weeks: ['周', '週'],
    around: ['约', '約', '大约', '大約', '共', '总计', '左右', '近'],
  },
  ja: {
    seconds: ['秒間', '秒'],
    minutes: ['分間', '分'],
    hours: ['時間'],
    days: ['日間', '日'],
    weeks: ['週間', '週'],
    around: ['約', 'およそ', '程度', 'ほど', '合計'],
  },
  ko: {
    seconds: ['초간', '초'],
    minutes: ['분간', '분'],
    hours: ['시간'],
    days: ['일간', '일'],
    weeks: ['주일', '주간', '주'],
    around: ['약', '대략', '총', '정도', '가량', '동안'],
  },
}
