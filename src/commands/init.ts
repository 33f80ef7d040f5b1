import { VERSION } from '../version.ts'
import type { Survey } from './survey.ts'

export interface InitInput {
  /** The branch whose documents count, e.g. `main`. */
  readonly defaultBranch: string
  /** An IANA name, for the weekly report. */
  readonly timezone: string
  /** Where the configuration is to stand, relative to the top of the repository; null for its usual place. */
  readonly configPath: string | null
  /** What is there already. */
  readonly survey: Survey
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Whether this package is installed in the repository, so that editors find its schema there. */
  readonly isInstalled: boolean
}

/** A file to be written, its path relative to the top of the repository. */
export interface StarterFile {
  readonly path: string
  readonly text: string
}

/** What a repository needs to begin with. Pure. */
export function starterFiles({
  defaultBranch,
  timezone,
  configPath,
  survey,
  today,
  isInstalled,
}: InitInput): readonly StarterFile[] {
  const path = configPath ?? '.github/postmortem-actions.yml'
  return [
    { path, text: `${schemaLine(path, isInstalled)}\n${config(timezone, survey, today)}` },
    { path: '.github/workflows/postmortem-actions.yml', text: workflow(defaultBranch, timezone, configPath) },
  ]
}

/** Where the Action is to be found, for people to replace: which release they trust is theirs to say. */
export const ACTION_REFERENCE = 'OWNER/postmortem-actions@v1'

const PACKAGE = 'postmortem-actions'
const SCHEMA = `schema/${PACKAGE}.schema.json`

/** Where the schema lies in a repository that has this package installed, from its top. */
export const INSTALLED_SCHEMA = `node_modules/${PACKAGE}/${SCHEMA}`

/**
 * By this comment editors complete and check the file. A path in it counts from the folder of the file (README of
 * redhat-developer/yaml-language-server); elsewhere the schema is that of the published package, of this very version.
 */
function schemaLine(path: string, isInstalled: boolean): string {
  const up = '../'.repeat(path.split('/').length - 1) || './'
  const schema = isInstalled
    ? `${up}${INSTALLED_SCHEMA}`
    : `https://unpkg.com/${PACKAGE}@${VERSION}/${SCHEMA}`
  return `# yaml-language-server: $schema=${schema}`
}

/** As many as one run opens at most unless told otherwise (contract, part 5). */
const FLOOD = 50

/** One sentence on what was found. */
export function surveyWords({ postmortems, openItems, languages, template }: Survey): string {
  if (postmortems === 0) return 'No postmortem was found; the configuration is a general one.'
  const details = [
    `${openItems} open action item${openItems === 1 ? '' : 's'} that ${openItems === 1 ? 'names' : 'name'} no issue`,
    `language ${languages.join(', ')}`,
    template === null ? 'no template in common' : `template ${template}`,
  ]
  return `Found ${postmortems} postmortem${postmortems === 1 ? '' : 's'}: ${details.join('; ')}.`
}

function pathsKey({ paths }: Survey): string {
  return paths.length === 0
    ? '# paths: ["docs/postmortems/**/*.md"]'
    : `paths: [${paths.map((path) => JSON.stringify(path)).join(', ')}]`
}

/** The old documents of a repository must not open a flood of issues. */
function sinceKey({ openItems }: Survey, today: string): string {
  return openItems > FLOOD
    ? `# The documents there are have ${openItems} open action items that name no issue; without this line each becomes an issue.\nsince: ${today}`
    : '# since: 2026-01-01'
}

function templateKey({ template }: Survey): string {
  return template === null ? '# template: five-sections' : `template: ${template}`
}

function config(timezone: string, survey: Survey, today: string): string {
  return `# Configuration of postmortem-actions. Every key may be left out; docs/configuration.md tells them all.

# Where the postmortems are. Left out: .md and .txt files in folders named postmortems, incidents and the like.
${pathsKey(survey)}

# Incidents before this day are checked and reported on, but open no issues.
${sinceKey(survey, today)}

# Whose sections documents must have, and what \`new\` writes from; docs/templates.md tells them all.
${templateKey(survey)}

timezone: ${timezone}

due:
  default: 30d
  priority: { P0: 15d, P1: 30d }
  severity: { sev1: 15d, sev2: 30d }

# The first label is how the issues are found again: choose it once.
labels: [postmortem]

# Owners as the documents name them, and who is assigned.
# owners:
#   Backend team: [alice, bob]

# The level of a rule: off, info, warning, error.
# rules:
#   action-item-owner: warning
`
}

function workflow(defaultBranch: string, timezone: string, configPath: string | null): string {
  const action =
    configPath === null
      ? ACTION_REFERENCE
      : `${ACTION_REFERENCE}\n        with:\n          config: ${JSON.stringify(configPath)}`
  return `name: Postmortems

on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(defaultBranch)}]
  schedule:
    # Mondays, off the hour: runs asked for on the hour are delayed or dropped when GitHub is busy.
    - cron: '17 9 * * 1'
      timezone: ${timezone}
  workflow_dispatch:

permissions:
  contents: read

jobs:
  check:
    if: github.event_name == 'pull_request' || github.event_name == 'merge_group'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      issues: read # for the preview of what a merge would open
      pull-requests: write # for the comment
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # to know which documents the pull request changes
          persist-credentials: false
      - uses: ${action}

  sync:
    if: github.event_name != 'pull_request' && github.event_name != 'merge_group'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      issues: write
      pull-requests: read # for which items were closed without a change
    # One run after the other, and none is dropped.
    concurrency:
      group: postmortem-actions
      queue: max
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: ${action}
`
}
