import { defineConfig } from 'rolldown'

// One build for both entries: readable, unminified ESM with stable chunk names, so that a reviewer can read
// `dist` and a rebuild gives the same bytes.
export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
  },
})
