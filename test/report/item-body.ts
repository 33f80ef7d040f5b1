import { type ItemMarker, writeMarker } from '../../src/sync/marker.ts'

export type ItemFacts = Pick<ItemMarker, 'path' | 'kind' | 'priority' | 'owner' | 'due'> &
  Partial<Pick<ItemMarker, 'key' | 'severity' | 'group'>>

/** The body of an issue that a sync made of an item with these facts. */
export function itemBody(number: number, facts: ItemFacts): string {
  const marker = writeMarker({
    key: `item-${number}`,
    line: number,
    text: `action item ${number}`,
    group: null,
    ordinal: 1,
    severity: null,
    ...facts,
    incident: null,
    trackedOn: '2024-05-01',
    adopted: false,
    wrote: { title: '', labels: [], assignees: [], content: '', block: '', state: 'open' },
  })
  return `What is to be done.\n\n${marker}\n`
}
