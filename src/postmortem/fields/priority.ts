import type { Priority } from '../postmortem.ts'
import { normalise } from '../vocabulary/normalise.ts'

const STATED = /(?<![\p{L}\p{N}])P([0-4])(?![\p{L}\p{N}])/iu

const WORDS: Readonly<Record<string, Priority>> = {
  blocker: 'P0',
  critical: 'P0',
  urgent: 'P0',
  highest: 'P0',
  immediate: 'P0',
  high: 'P1',
  major: 'P1',
  medium: 'P2',
  moderate: 'P2',
  normal: 'P2',
  mid: 'P2',
  med: 'P2',
  low: 'P3',
  minor: 'P3',
  lowest: 'P4',
  trivial: 'P4',
  critica: 'P0',
  urgente: 'P0',
  alta: 'P1',
  alto: 'P1',
  media: 'P2',
  medio: 'P2',
  baja: 'P3',
  bajo: 'P3',
  baixa: 'P3',
  critique: 'P0',
  haute: 'P1',
  elevee: 'P1',
  moyenne: 'P2',
  basse: 'P3',
  faible: 'P3',
  kritisch: 'P0',
  hoch: 'P1',
  mittel: 'P2',
  niedrig: 'P3',
  gering: 'P3',
  bassa: 'P3',
  basso: 'P3',
  紧急: 'P0',
  高: 'P1',
  中: 'P2',
  低: 'P3',
  緊急: 'P0',
  높음: 'P1',
  중간: 'P2',
  보통: 'P2',
  낮음: 'P3',
  긴급: 'P0',
}

/** The priority that words of a priority field state (`P1`, `High`), on the scale P0 (highest) to P4; null when none. */
export function priorityOf(text: string): Priority | null {
  const stated = STATED.exec(text)?.[1]
  if (stated) return `P${stated}` as Priority
  for (const word of normalise(text).split(' ')) {
    const priority = WORDS[word]
    if (priority) return priority
  }
  return null
}

/** The priority that words which are nothing else state (`High`, `high priority`, `P1`); null when they say more. */
export function priorityWord(words: string): Priority | null {
  const [first = '', ...others] = normalise(words).split(' ')
  return others.length === 0 || (others.length === 1 && /^prio/.test(others[0] ?? ''))
    ? priorityOf(first)
    : null
}

/** The priority stated inside an item's own words: only the unmistakable form counts there. */
export function priorityIn(text: string): Priority | null {
  const stated = /(?:^|[[(\s])P([0-4])(?=[\])\s:]|$)/.exec(text)?.[1]
  return stated ? (`P${stated}` as Priority) : null
}
