import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkRecords, type Problem } from '../registry/check-records'
import type { Records } from '../registry/records'

/**
 * Reads records from one JSON file, or from every .json file of a folder together, in order of name.
 * Throws an error that lists every problem with its file and path.
 */
export async function readRecords(path: string): Promise<Records> {
  const there = await stat(path).catch(() => undefined)
  if (there === undefined) throw new Error(`There is no file or folder ${path}`)
  const files = there.isDirectory()
    ? (await readdir(path)).filter((name) => name.endsWith('.json')).sort().map((name) => join(path, name))
    : [path]
  if (files.length === 0) throw new Error(`${path} has no .json file with records`)
  const parts = await Promise.all(files.map(readOne))
  const records = { candidacies: parts.flatMap(({ candidacies }) => candidacies), accounts: parts.flatMap(({ accounts }) => accounts) }
  const { problems } = checkRecords(records)
  if (problems.length > 0) throw new Error(listed(path, problems))
  return records
}

async function readOne(file: string): Promise<Records> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { records, problems } = checkRecords(value)
  if (records === undefined) throw new Error(listed(file, problems))
  return records
}

const listed = (file: string, problems: readonly Problem[]) =>
  problems.map(({ path, text }) => `${file}: ${path === '' ? 'the file' : path} ${text.en}`).join('\n')
