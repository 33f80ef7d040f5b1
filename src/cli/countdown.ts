import { REDRAW, type Writer } from './terminal.ts'

/** How often a wait is told where a line cannot be drawn anew, in seconds. */
const EVERY = 30

/** Shows the seconds left of a wait: on a terminal in one line drawn anew, elsewhere a line every 30 seconds. */
export function countdown(writer: Writer): (secondsLeft: number) => void {
  return (left) => {
    if (writer.isTTY === true) writer.write(left > 0 ? `${REDRAW}Waiting: ${left} s` : REDRAW)
    else if (left > 0 && left % EVERY === 0) writer.write(`Waiting: ${left} s\n`)
  }
}
