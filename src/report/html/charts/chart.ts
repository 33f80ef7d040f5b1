import type { EChartsCoreOption } from 'echarts/core'

export const CHART_WIDTH = 400
export const CHART_HEIGHT = 250

/** A chart and the same as a table. Raw text throughout: whoever draws it escapes it. */
export interface Chart {
  readonly id: string
  readonly heading: string
  /** One sentence: what to see in it. */
  readonly says: string
  /** Null where there is nothing to draw; `says` tells so. */
  readonly option: EChartsCoreOption | null
  /** Of the drawing; default: `CHART_HEIGHT`. */
  readonly height?: number
  /** The heads of the columns, then a row for each mark. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** As large as `draw.ts` needs them, so that they can be read on a phone, where a chart is drawn smaller. */
export const axisText = { color: 'var(--ink)', fontSize: 14 }
export const ruleLine = { lineStyle: { color: 'var(--line)' } }
export const legend = {
  top: 0,
  left: 0,
  itemWidth: 14,
  itemHeight: 10,
  itemGap: 16,
  icon: 'roundRect',
  textStyle: axisText,
}

/** The axis of counts, never with broken numbers. */
export const counts = {
  type: 'value',
  minInterval: 1,
  splitNumber: 4,
  axisLabel: axisText,
  splitLine: ruleLine,
} as const

const PITCH = 25
/** What is drawn takes more room than the library reckons with, as it does not know the reader's font. */
const MEASURED = 0.82

/** An axis of names left of horizontal bars, in `room` pixels; long names end in an ellipsis. */
export function nameAxis(names: readonly string[], room: number): object {
  return {
    type: 'category',
    inverse: true,
    data: names,
    axisLabel: { ...axisText, width: room * MEASURED, overflow: 'truncate', interval: 0 },
    axisLine: ruleLine,
    axisTick: { show: false },
  }
}

const BELOW_BARS = 30

/** How high a chart of `count` horizontal bars is: each bar as high as in a full chart. */
export function barsHeight(count: number, top: number): number {
  return Math.min(CHART_HEIGHT, top + Math.max(2, count) * PITCH + BELOW_BARS)
}

/** Where the bars stand in it. */
export function barsGrid({ top, left }: { top: number; left: number }): object {
  return { left, right: 40, top, bottom: BELOW_BARS }
}

export function bars(name: string, color: string, data: readonly number[]): object {
  return {
    name,
    type: 'bar',
    data,
    barMaxWidth: 28,
    itemStyle: { color },
    label: { show: true, position: 'right', ...axisText },
  }
}
