import { defineConfig } from 'rolldown'
import { licences } from './scripts/bundle/licences.ts'

/** Third-party code by what it is for, so that a reviewer can lay `dist/chunks/NAME.js` beside the packages it is from. */
const CHUNKS: readonly { readonly name: string; readonly packages: RegExp }[] = [
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
  { name: 'dates', packages: /^(chrono-node|temporal-)/ },
  { name: 'yaml', packages: /^yaml$/ },
  { name: 'files', packages: /^(tinyglobby|fdir|picomatch)$/ },
  { name: 'command-line', packages: /^(commander|picocolors)$/ },
]

/** `/x/node_modules/@octokit/core/dist/index.js` → `@octokit/core`; undefined for our own modules. */
function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1]
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
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      groups: CHUNKS.map(({ name, packages }) => ({
        name,
        test: (id: string) => packages.test(packageOf(id) ?? ''),
      })),
    },
  },
})
