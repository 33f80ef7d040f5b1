import { folderOfGlob, newPostmortem } from '../commands/new.ts'
import type { Config } from '../config/config.ts'
import { firstFolder } from '../files/first-folder.ts'
import { writeFiles } from '../files/write-files.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { NewOptions } from './options.ts'
import { openSession } from './session.ts'
import type { Terminal } from './terminal.ts'

const DEFAULT_FOLDER = 'postmortems'

export async function writeNew(terminal: Terminal, title: string, options: NewOptions): Promise<ExitCode> {
  const session = await openSession(terminal, options)
  const { today, print, progress } = session
  const config = { ...session.config, template: options.template ?? session.config.template }
  const { fileName, text } = newPostmortem({ title, today, config })
  const path = `${await postmortemFolder(terminal.cwd, config)}/${fileName}`
  await writeFiles(terminal.cwd, [{ path, text }], false)
  print(`${path}\n`)
  progress('Fill in what stands in square brackets; until then nothing of it becomes an issue.')
  return EXIT.done
}

/** Where the configuration looks first: the folder its first glob names, else the first folder there is that it matches. */
async function postmortemFolder(cwd: string, { paths }: Pick<Config, 'paths'>): Promise<string> {
  for (const glob of paths.filter((path) => !path.startsWith('!'))) {
    const folder = folderOfGlob(glob) ?? (await firstFolder(cwd, glob))
    if (folder !== null) return folder
  }
  return DEFAULT_FOLDER
}
