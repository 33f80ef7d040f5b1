import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readMarker, writeMarker } from '../../src/sync/marker.ts'
import { makeCheckout } from '../action/checkout.ts'
import { startGitHub } from '../github/github.ts'
import { run } from './command-line.ts'
import { ITEMS, postmortem } from './documents.ts'

const SERVICE = 'services/api'
const DOCUMENT = 'postmortems/search.md'

/** A repository with a postmortem in a folder of its own, and runs from its top or from that folder. */
async function scene(more: Readonly<Record<string, string>> = {}) {
  const github = await startGitHub({ seed: { owner: 'octo', repo: 'shop' } })
  const checkout = makeCheckout()
  onTestFinished(() => github.close())
  onTestFinished(() => checkout.remove())
  checkout.commit({ [`${SERVICE}/${DOCUMENT}`]: postmortem(), ...more })
  const environment = {
    GITHUB_TOKEN: 'write-token',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.serverUrl,
    POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
  }
  return {
    github,
    checkout,
    from(folder: string) {
      github.forget()
      return (...args: string[]) => run(join(checkout.folder, folder), args, { environment })
    },
    paths: () => github.state.issues.map(({ body }) => readMarker(body ?? '')?.path),
    /** Lets the issues remember another path, as releases did that took it from the working folder. */
    remember(path: string) {
      for (const issue of github.state.issues) {
        issue.body = (issue.body ?? '')
          .split('\n')
          .map((line) => {
            const marker = readMarker(line)
            if (marker === null) return line
            // The path is part of what the fingerprint is of.
            return writeMarker({ ...marker, path, wrote: { ...marker.wrote, content: 'another' } })
          })
          .join('\n')
      }
    },
  }
}

describe('runs from the top of a checkout and from a folder of it', () => {
  it.each([
    { first: '.', next: SERVICE },
    { first: SERVICE, next: '.' },
  ])('from $first, then from $next: nothing is written again', async ({ first, next }) => {
    const { github, from, paths } = await scene()
    expect((await from(first)('sync', '--quiet')).exitCode).toBe(0)
    expect(paths()).toEqual(Array(3).fill(`${SERVICE}/${DOCUMENT}`))
    const { stdout } = await from(next)('sync', '--quiet')
    expect(stdout).toBe('0 issues opened, 0 updated, 0 reopened, 0 closed.\n')
    expect(github.count()).toEqual({ requests: 1, writes: 0 })
  })

  it('shows paths as found from where it runs, links as they are in the repository', async () => {
    const { github, checkout, from } = await scene()
    for (const [folder, path] of [
      ['.', `${SERVICE}/${DOCUMENT}`],
      [SERVICE, DOCUMENT],
    ] as const) {
      const { operations } = JSON.parse((await from(folder)('plan', '--quiet', '--format', 'json')).stdout)
      expect(operations.map((operation: { path: string }) => operation.path)).toEqual(Array(3).fill(path))
    }
    await from(SERVICE)('sync', '--quiet')
    expect(github.state.issues[0]?.body).toContain(`${SERVICE}/${DOCUMENT}:`)
    expect(github.state.issues[0]?.body).toMatch(
      /\/octo\/shop\/blob\/\w{40}\/services\/api\/postmortems\/search\.md\?plain=1#L\d+/,
    )
    checkout.write({ [`${SERVICE}/${DOCUMENT}`]: postmortem(ITEMS.slice(0, 2)) })
    const { stdout } = await from(SERVICE)('plan', '--quiet')
    expect(stdout).toMatch(/^postmortems\/search\.md\n/)
    expect(stdout).toContain('1 to close, 2 to keep.')
  })

  it('writes numbers back into the documents from there, too', async () => {
    const { checkout, from } = await scene()
    await from(SERVICE)('sync', '--quiet', '--write-back')
    const text = readFileSync(join(checkout.folder, SERVICE, DOCUMENT), 'utf8')
    expect(text.match(/\(#\d\)/g)).toEqual(['(#1)', '(#2)', '(#3)'])
    const { stdout } = await from('.')('sync', '--quiet', '--write-back')
    expect(stdout).toBe('0 issues opened, 0 updated, 0 reopened, 0 closed.\n')
    expect(readFileSync(join(checkout.folder, SERVICE, DOCUMENT), 'utf8')).toBe(text)
  })

  it('goes by the top also where the folder is reached through a link', async () => {
    const { github, checkout, paths } = await scene()
    const link = `${checkout.folder}-link`
    symlinkSync(join(checkout.folder, SERVICE), link)
    onTestFinished(() => rmSync(link))
    const environment = {
      GITHUB_TOKEN: 'write-token',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_API_URL: github.url,
      POSTMORTEM_ACTIONS_WRITE_INTERVAL_MS: '0',
    }
    expect((await run(link, ['sync', '--quiet'], { environment })).exitCode).toBe(0)
    expect(paths()).toEqual(Array(3).fill(`${SERVICE}/${DOCUMENT}`))
  })

  it.each([
    { name: 'alone', more: {} },
    {
      name: 'beside another document of that name at the top',
      more: { [DOCUMENT]: postmortem(['Order larger disks for all nodes'], 'Disks were full') },
    },
  ])(
    'finds issues that remember the path from the folder, $name, and writes theirs once',
    async ({ more }) => {
      const { github, from, paths, remember } = await scene(more)
      await from(SERVICE)('sync', '--quiet')
      remember(DOCUMENT)
      const { stdout } = await from(SERVICE)('sync', '--quiet')
      expect(stdout).toBe('0 issues opened, 3 updated, 0 reopened, 0 closed.\n')
      expect(paths()).toEqual(Array(3).fill(`${SERVICE}/${DOCUMENT}`))
      for (const folder of [SERVICE, '.', SERVICE]) {
        const created =
          Object.keys(more).length > 0 && github.state.issues.length === 3 && folder === '.' ? 1 : 0
        const again = await from(folder)('sync', '--quiet')
        expect(again.stdout).toBe(
          `${created} issue${created === 1 ? '' : 's'} opened, 0 updated, 0 reopened, 0 closed.\n`,
        )
      }
    },
  )

  it('leaves documents alone that lie beside the folder', async () => {
    const other = 'services/mail/postmortems/queue.md'
    const { github, from } = await scene({
      [other]: postmortem(['Alert when the queue grows'], 'Mails were late'),
    })
    await from('.')('sync', '--quiet')
    const { stdout } = await from(SERVICE)('plan', '--quiet', '--format', 'json')
    expect(JSON.parse(stdout).summary).toMatchObject({ keep: 4, close: 0, update: 0 })
    expect(github.count().writes).toBe(0)
  })
})
