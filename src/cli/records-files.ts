import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkAccount, checkCandidacy, checkRecords, type Problem, referenceCheck } from '../registry/check-records'
import { isSoundAccount } from '../registry/quick-check'
import type { AccountRecord, CandidacyRecord } from '../registry/records'

/** Where records go, one by one. */
export interface RecordsSink { candidacy(record: CandidacyRecord): void; account(record: AccountRecord): void }

/** No more problems than this are listed; whoever has a thousand has one. */
const most = 50

/**
 * Reads records from a .json or .jsonl file, or from all such files of a folder together, in order of name.
 * A line of a .jsonl file is one record: what has `stages` is a candidacy, what has `keys` an account.
 * Throws an error that lists the problems, one a line, each with its file, and the line or the path in it.
 */
export async function readRecords(path: string, sink: RecordsSink): Promise<void> {
  const there = await stat(path).catch(() => undefined)
  if (there === undefined) throw new Error(`There is no file or folder ${path}`)
  const files = there.isDirectory()
    ? (await readdir(path)).filter((name) => /\.jsonl?$/.test(name)).sort().map((name) => join(path, name))
    : [path]
  if (files.length === 0) throw new Error(`${path} has no .json or .jsonl file with records`)
  const problems: string[] = []
  const references = referenceCheck()
  const take = (where: string, { candidacies = [], accounts = [] }: { candidacies?: readonly CandidacyRecord[]; accounts?: readonly AccountRecord[] }) => {
    candidacies.forEach((one, at) => { references.candidacy(one, () => inPlace(where, 'candidacies', at)); sink.candidacy(one) })
    accounts.forEach((one, at) => { references.account(one, () => inPlace(where, 'accounts', at)); sink.account(one) })
  }
  for (const file of files) {
    if (file.endsWith('.jsonl')) await eachLine(file, problems, take)
    else takeWhole(file, await readFile(file, 'utf8'), problems, take)
  }
  problems.push(...references.problems().map(said('')))
  if (problems.length > most) problems.splice(most, Infinity, `… and ${String(problems.length - most)} more problems`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

type Take = (where: string, records: { candidacies?: readonly CandidacyRecord[]; accounts?: readonly AccountRecord[] }) => void

function takeWhole(file: string, text: string, problems: string[], take: Take): void {
  const value = json(text)
  if (value === undefined) { problems.push(`${file} is not JSON`); return }
  const { records, problems: found } = checkRecords(value)
  if (records) take(`${file}: `, records)
  else problems.push(...found.map(said(`${file}: `)))
}

async function eachLine(file: string, problems: string[], take: Take): Promise<void> {
  let number = 0
  for await (const lines of linesOf(file)) {
    for (const line of lines) {
      number++
      if (line.trim() === '') continue
      const value = json(line)
      const where = `${file}, line ${String(number)}: `
      if (typeof value !== 'object' || value === null) problems.push(`${where}is not a JSON object`)
      else if (isSoundAccount(value)) take(where, { accounts: [value] })
      else {
        const { records, problems: found } = 'stages' in value ? checkCandidacy(value) : checkAccount(value)
        if (records) take(where, records)
        else problems.push(...found.map(said(where)))
      }
      if (problems.length > most) return
    }
  }
}

/** The lines of a file, many at a time, without holding it whole; readline takes twice as long. */
async function* linesOf(file: string): AsyncGenerator<string[]> {
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 16 })) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop()!
    yield lines
  }
  yield [rest]
}

/** Lists index their records; a line is one record. */
const inPlace = (where: string, list: string, at: number) => (where.includes(', line ') ? where : `${where}${list}[${String(at)}].`)
const said = (where: string) => ({ path, text }: Problem) => `${where}${path === '' ? 'the record' : path} ${text.en}`

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
