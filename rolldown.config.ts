import { defineConfig, type PreRenderedChunk } from 'rolldown'
import { licences } from './scripts/bundle/licences.ts'

/** Third-party code by what it is for, so that a reviewer can lay `dist/chunks/NAME.js` beside the packages it is from. */
const PACKAGES: readonly { readonly name: string; readonly packages: RegExp }[] = [
  // Apart from the toolkit: importing it parses the event file, which may be broken.
  { name: 'event', packages: /^@actions\/github$/ },
  { name: 'toolkit', packages: /^@actions\// },
  { name: 'undici', packages: /^undici$/ },
  {
    name: 'octokit',
    packages:
      /^(@octokit\/|bottleneck$|before-after-hook$|universal-user-agent$|content-type$|json-with-bigint$)/,
  },
  {
    name: 'markdown',
    packages:
      /^(unified|remark-|mdast-|micromark|unist-|vfile|bail|trough|devlop|extend|is-plain-obj|decode-named-|character-|ccount|escape-string-|longest-streak|markdown-table|zwitch|fault|format|dequal)/,
  },
  { name: 'temporal', packages: /^temporal-/ },
  { name: 'chrono', packages: /^chrono-node$/ },
  { name: 'yaml', packages: /^yaml$/ },
  { name: 'valibot', packages: /^valibot$/ },
  { name: 'globs', packages: /^(tinyglobby|fdir|picomatch)$/ },
  { name: 'echarts', packages: /^(echarts|zrender|tslib)$/ },
  { name: 'command-line', packages: /^(commander|picocolors)$/ },
  { name: 'string-width', packages: /^(string-width|strip-ansi|ansi-regex|get-east-asian-width)$/ },
]

/**
 * Our own code by room, the lower floors first: a group takes with it what its files import and no group before it has.
 * What is in none is split by who imports what.
 */
const ROOMS: readonly { readonly name: string; readonly files: RegExp }[] = [
  {
    name: 'foundation',
    files:
      /\/src\/(errors\.ts|version\.ts|safe-text\/|nearest-name\.ts|findings\/(annotation-limit|finding)\.ts)/,
  },
  { name: 'calendar', files: /\/src\/calendar\// },
  // Without what reads a file: where there is none, its parser is not needed.
  {
    name: 'config',
    files:
      /\/src\/(config\/(?!parse|yaml-source|config-problem|schema-problems|rule-settings)|rules\/rule-(ids|options)|postmortem\/(postmortem|vocabulary\/languages)\.ts)/,
  },
  { name: 'config-file', files: /\/src\/config\// },
  // What a report needs of syncing: the rest brings the reading of documents with it.
  {
    name: 'marker',
    files: /\/src\/(policy\/(labels|routes|visibility)|sync\/(marker|report-block|group-by))\.ts/,
  },
  { name: 'postmortem', files: /\/src\/postmortem\// },
  { name: 'findings', files: /\/src\/findings\// },
  { name: 'rules', files: /\/src\/rules\// },
  { name: 'sync', files: /\/src\/(policy|sync)\// },
  { name: 'report', files: /\/src\/report\/(?!html\/|text|stale-bots)/ },
  { name: 'report-text', files: /\/src\/report\/text/ },
  { name: 'report-html', files: /\/src\/report\/html\// },
  { name: 'github', files: /\/src\/trackers\/github\// },
]

const GROUPS: readonly { readonly name: string; readonly test: (id: string) => boolean }[] = [
  ...PACKAGES.map(({ name, packages }) => ({ name, test: (id: string) => packages.test(packageOf(id)) })),
  ...ROOMS.map(({ name, files }) => ({
    name,
    test: (id: string) => packageOf(id) === '' && files.test(withSlashes(id)),
  })),
]

/** `/x/node_modules/@octokit/core/dist/index.js` → `@octokit/core`; empty for our own modules. */
function packageOf(id: string): string {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(withSlashes(id))?.[1] ?? ''
}

/** A chunk that is no group is called by the path of a module of ours in it: `src/cli/check.ts` → `cli-check`. */
function chunkName({ name, facadeModuleId, moduleIds }: PreRenderedChunk): string {
  const isGroup = GROUPS.some((group) => group.name === name && moduleIds.some(group.test))
  const ours = isGroup ? [] : [facadeModuleId ?? '', ...moduleIds.toReversed()].map(pathInSource)
  return `chunks/${ours.find((path) => path !== '')?.replaceAll('/', '-') ?? '[name]'}.js`
}

/** `/x/src/cli/check.ts` → `cli/check`; empty for what is not ours. */
function pathInSource(id: string): string {
  return /\/src\/(.+)\.ts$/.exec(withSlashes(id))?.[1] ?? ''
}

function withSlashes(id: string): string {
  return id.replaceAll('\\', '/')
}

// One build for both entries (docs/decisions/0005-bundling.md): unminified ES modules with stable names, so that a
// reviewer can read `dist` and a rebuild gives the same bytes.
export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // `@actions/core` imports a whole HTTP client (and with it undici) for OpenID Connect tokens, and a process runner for
  // describing the platform. We use neither; without this they would count as needed for what importing them might do.
  treeshake: { moduleSideEffects: [{ test: /\/node_modules\/@actions\//, sideEffects: false }] },
  plugins: [licences('LICENSES.txt')],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: false,
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    codeSplitting: { groups: [...GROUPS] },
  },
})
