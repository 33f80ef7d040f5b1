import type { ItemKind } from '../postmortem.ts'
import { normalise } from '../vocabulary/normalise.ts'

// Stems, so that inflections count. Order matters: an alert on a missing test is about detection first.
const STATED: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'detective',
    /\b(?:detect|detection|detective|monitoring|alerting|observability|detecci|deteccao|detection|erkennung|rilevament)|监控|検知|監視|탐지|모니터링/,
  ],
  [
    'process',
    /\b(?:process|processes|documentation|training|communication|organi[sz]ational|proces|prozess)|流程|プロセス|프로세스|문서/,
  ],
  ['preventative', /\b(?:prevent|preventi|mitigat|preven|vorbeug)|预防|予防|再発防止|예방|재발/],
  ['corrective', /\b(?:correct|correcti|repair|fix|remediat|correc|korrektur)|修复|修正|是正|수정/],
]

const MEANT: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'detective',
    /\b(?:alert|alerts|alerting|alarm|alarms|monitor|monitors|monitoring|detect|detection|dashboard|dashboards|metric|metrics|probe|probes|observability|logging|log|telemetry|tracing|paging|alerta|alertas|monitoreo|monitorear|monitoramento|monitorar|surveillance|supervision|uberwach\w*|monitoraggio)\b|监控|告警|報警|监测|監視|アラート|検知|모니터링|알림|감지/,
  ],
  [
    'process',
    /\b(?:document|documentation|runbook|runbooks|playbook|playbooks|train|training|trainings|teach|educate|process|processes|procedure|procedures|policy|policies|review|reviews|checklist|drill|drills|meeting|communicate|communication|guideline|guidelines|on call|rotation|sop|workshop|documentar|documentacion|documentacao|capacitacion|treinamento|formation|documenter|schulung\w*|dokument\w*|formazione|procedimiento\w*|procedimento\w*)\b|文档|流程|培训|手册|手順|ドキュメント|研修|문서|교육|절차|체크리스트/,
  ],
  [
    'corrective',
    /\b(?:fix|fixes|patch|repair|restore|remove|delete|correct|clean|cleanup|rollback|revert|purge|resubmit|replace|rotate|backfill|corregir|corrigir|corriger|reparar|beheben|correggere)\b|修复|修正|修理|수정|복구/,
  ],
  [
    'preventative',
    /\b(?:prevent|avoid|test|tests|testing|validate|validation|limit|limits|automate|automated|automation|redundan\w*|failover|backup|backups|guard|guards|safeguard|ensure|enforce|upgrade|scale|scaling|capacity|retry|rate|pin|restrict|isolate|staging|implement|add|improve|enhance|use|introduce|prevenir|evitar|probar|pruebas|testes|tester|eviter|testen|evitare)\b|预防|防止|避免|必须|测试|テスト|防ぐ|자동화|테스트|방지/,
  ],
]

/** The kind that a type column or a group's heading states; null when it states none. */
export function kindStated(words: string): ItemKind | null {
  return firstKind(STATED, words)
}

/** The kind an item is of by what it is about: detecting, the way people work, mending, or else preventing; null if unclear. */
export function kindMeant(text: string): ItemKind | null {
  return firstKind(MEANT, text)
}

function firstKind(kinds: readonly (readonly [ItemKind, RegExp])[], text: string): ItemKind | null {
  const words = normalise(text)
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
