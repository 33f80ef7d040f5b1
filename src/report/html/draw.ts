import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { CHART_WIDTH } from './charts/chart.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer])

interface Look {
  /** What the chart is called, and what it says: markup, escaped by the caller. */
  readonly label: string
  readonly description: string
  readonly height: number
}

/**
 * A chart as an SVG element without size, style sheet or script, in the colours of the page's custom properties.
 * Words in `option` are escaped by the library.
 *
 * @param name an id of the page's own, and the start of the ids within
 */
export function drawChart(name: string, look: Look, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: CHART_WIDTH, height: look.height })
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit', fontSize: 14, color: 'var(--ink)' },
      ...option,
    })
    return named(chart.renderToSVGString(), name, look)
  } finally {
    // An instance keeps a timer, and with it the process.
    chart.dispose()
  }
}

/** In the library's output a quote inside text is `&quot;`, so what ends in a quote is markup. */
function named(svg: string, name: string, { label, description, height }: Look): string {
  return svg
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .replace(/ (?:ecmeta_\w+|class|xml:space)="[^"]*"/g, '')
    .replace(/(id="|"url\(#)zr\d+-/g, `$1${name}-`)
    .replace(
      /^<svg[^>]*>/,
      () =>
        `<svg viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-labelledby="${name}-title ${name}-desc">` +
        `<title id="${name}-title">${label}</title><desc id="${name}-desc">${description}</desc>`,
    )
    .trim()
}
