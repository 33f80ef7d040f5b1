// The whole story on two screens: a pull request, its merge, a second merge, a Monday. Each step runs the built
// `dist/action.js` as a runner would, or `dist/cli.js`, against the in-memory GitHub on this machine's loopback interface.
import { playStory } from './demo/story.ts'

process.exitCode = await playStory((text) => process.stdout.write(`${text}\n`))
