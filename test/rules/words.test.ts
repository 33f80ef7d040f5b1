import { describe, expect, it } from 'vitest'
import { readPostmortems } from '../../src/postmortem/read.ts'
import { holdsDuration, readDuration } from '../../src/rules/durations.ts'
import { AMOUNT_WORDS } from '../../src/rules/words/amounts.ts'
import { DETECTION_WORDS } from '../../src/rules/words/detection.ts'
import { LOCAL_TIME_WORDS } from '../../src/rules/words/local-time.ts'
import { PEOPLE_WORDS } from '../../src/rules/words/people.ts'
import { RESOLUTION_WORDS } from '../../src/rules/words/resolution.ts'
import { COMMON_TITLE_WORDS } from '../../src/rules/words/titles.ts'
import { holdsOnly, holdsWord } from '../../src/rules/words/word-list.ts'

const LISTS = {
  detection: DETECTION_WORDS,
  resolution: RESOLUTION_WORDS,
  people: PEOPLE_WORDS,
  amounts: AMOUNT_WORDS,
  localTime: LOCAL_TIME_WORDS,
}

describe('the words of rules', () => {
  it.each<[keyof typeof LISTS, string, string]>([
    ['detection', 'en', 'An alert fired'],
    ['detection', 'es', 'Un cliente avisa por teléfono'],
    ['detection', 'pt', 'A equipe percebeu os erros'],
    ['detection', 'fr', 'Le support a été averti'],
    ['detection', 'de', 'Ein Kunde meldet Fehler'],
    ['detection', 'it', 'Un cliente segnala errori'],
    ['detection', 'zh', '监控系统发出告警'],
    ['detection', 'ja', '監視システムがエラーを検知'],
    ['detection', 'ko', '모니터링 알림 발생'],
    ['resolution', 'en', 'Traffic is back to normal'],
    ['resolution', 'es', 'El servicio queda restablecido'],
    ['resolution', 'pt', 'O serviço foi restaurado'],
    ['resolution', 'fr', 'Le service est rétabli'],
    ['resolution', 'de', 'Die Störung ist behoben'],
    ['resolution', 'it', 'Il servizio è ripristinato'],
    ['resolution', 'zh', '服务恢复'],
    ['resolution', 'ja', 'サービスが復旧'],
    ['resolution', 'ko', '서비스 복구'],
    ['people', 'en', 'Customers saw errors'],
    ['people', 'es', 'Los usuarios vieron errores'],
    ['people', 'pt', 'Os clientes viram erros'],
    ['people', 'fr', 'Les utilisateurs ont vu des erreurs'],
    ['people', 'de', 'Kunden sahen Fehler'],
    ['people', 'it', 'Gli utenti hanno visto errori'],
    ['people', 'zh', '用户看到错误'],
    ['people', 'ja', 'ユーザーにエラーが表示された'],
    ['people', 'ko', '사용자에게 오류가 표시됨'],
    ['amounts', 'en', 'All requests failed'],
    ['amounts', 'es', 'Todas las peticiones fallaron'],
    ['amounts', 'pt', 'Metade dos pedidos falhou'],
    ['amounts', 'fr', 'Toutes les requêtes ont échoué'],
    ['amounts', 'de', 'Sämtliche Anfragen schlugen fehl'],
    ['amounts', 'it', 'Tutte le richieste sono fallite'],
    ['amounts', 'zh', '所有请求失败'],
    ['amounts', 'ja', 'すべてのリクエストが失敗'],
    ['amounts', 'ko', '모든 요청 실패'],
    ['localTime', 'de', 'Alle Zeiten in Ortszeit'],
    ['localTime', 'zh', '北京时间'],
    ['localTime', 'ja', '日本時間'],
  ])('find %s in %s: %s', (list, language, text) => {
    expect(holdsWord(text, LISTS[list], language)).toBe(true)
  })

  it.each<[keyof typeof LISTS, string, string]>([
    ['detection', 'en', 'Version 4.2 goes live'],
    ['detection', 'de', 'Version 4.2 geht live'],
    ['detection', 'zh', '版本发布'],
    ['resolution', 'en', 'The vendor was called'],
    ['resolution', 'fr', 'Le fournisseur est appelé'],
    ['resolution', 'ja', 'ベンダーに電話'],
    ['people', 'en', 'Checkout was down'],
    ['people', 'es', 'El pago no funcionaba'],
    ['amounts', 'en', 'Customers could not pay'],
    ['amounts', 'es', 'Los clientes no pudieron pagar'],
    ['amounts', 'de', 'Kunden konnten nicht zahlen'],
    ['amounts', 'it', 'I clienti non potevano pagare'],
    ['localTime', 'fr', 'Les serveurs et la base'],
  ])('find no %s in %s: %s', (list, language, text) => {
    expect(holdsWord(text, LISTS[list], language)).toBe(false)
  })

  it.each([
    ['en', 'Incident Report'],
    ['es', 'Informe de incidente'],
    ['pt', 'Relatório de incidente'],
    ['fr', "Rapport d'incident"],
    ['de', 'Vorfallsbericht'],
    ['it', "Rapporto sull'incidente"],
    ['zh', '事故复盘报告'],
    ['ja', '障害報告書'],
    ['ko', '장애 보고서'],
    ['de', 'Postmortem'],
  ])('know a title of no use in %s: %s', (language, title) => {
    expect(holdsOnly(title, COMMON_TITLE_WORDS, language, () => false)).toBe(true)
  })

  it.each([
    ['en', 'Incident report: search'],
    ['de', 'Vorfallsbericht Suche'],
    ['zh', '支付服务故障'],
    ['ja', '決済障害'],
    ['en', ''],
    ['en', 'reports'],
  ])('leave alone in %s: %s', (language, title) => {
    expect(holdsOnly(title, COMMON_TITLE_WORDS, language, () => false)).toBe(false)
  })

  it('end in time on hostile texts', () => {
    const texts = ['back '.repeat(100_000), 'a'.repeat(500_000), '1'.repeat(500_000), '10:00 '.repeat(50_000)]
    for (const text of texts) {
      expect(holdsWord(text, AMOUNT_WORDS, 'tlh')).toBe(false)
      expect(typeof holdsDuration(text, 'en')).toBe('boolean')
    }
  })
})

describe('readDuration', () => {
  it.each([
    ['en', '2 hours 15 minutes', 135],
    ['en', 'about 1h 30m', 90],
    ['en', '~45 min (10:00 - 10:45 UTC)', 45],
    ['en', '1.5 hours', 90],
    ['en', '1 day, 2 hours', 1560],
    ['es', '2 horas y 15 minutos', 135],
    ['pt', 'cerca de 3 horas', 180],
    ['fr', 'environ 2 heures', 120],
    ['de', 'etwa 1,5 Stunden', 90],
    ['it', '40 minuti circa', 40],
    ['zh', '约2小时15分钟', 135],
    ['ja', '約2時間15分', 135],
    ['ko', '2시간 15분', 135],
  ])('reads in %s: %s', (language, text, minutes) => {
    expect(readDuration(text, language)).toBe(minutes)
  })

  it.each([
    '',
    'long',
    '2-3 hours',
    '10:00 to 12:00',
    'more than 2 hours',
    '1,440 minutes',
    '2 hours of 3',
    '5 hours 9'.repeat(30),
    '<2 hours',
  ])('does not guess at %s', (text) => {
    expect(readDuration(text, 'en')).toBeNull()
  })

  it.each([
    ['en', 'It was slow for several hours.', true],
    ['en', 'From 10:30 to 12:45 nobody could pay.', true],
    ['en', 'Down for 5m.', true],
    ['en', 'Nobody could pay.', false],
    ['ja', '2時間', true],
    ['ja', '時間がかかった', false],
  ])('in %s, %s holds one: %s', (language, text, expected) => {
    expect(holdsDuration(text, language)).toBe(expected)
  })
})

describe('a time and the word behind it', () => {
  it.each([
    ['10:35 Alert fired', '10:35'],
    ['10:35 first call', '10:35'],
    ['10:35 UTC alert fired', '10:35 UTC'],
    ['10:35 utc alert fired', '10:35 utc'],
    ['10:35 CEST alert fired', '10:35 CEST'],
    ['10:35 est tombé', '10:35'],
  ])('%s', (line, time) => {
    const text = `# Search failed\n\n## Summary\n\nx\n\n## Timeline\n\n- 10:00 a\n- ${line}\n- 11:00 b\n\n## Action Items\n\n- Alert on full disks.\n`
    expect(readPostmortems({ path: 'a.md', text })[0]?.timeline[1]?.time).toBe(time)
  })
})
