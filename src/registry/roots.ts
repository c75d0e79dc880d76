import { RegistryProblem } from './problem'
import { readEnvelope, readFrame } from './read-frame'
import { type Root, rootFile, rootPath } from './registry-files'
import { type Envelope, isSigned, type Trust } from './signatures'

/**
 * The root file in force, number `last`, reached from the pinned keys: the latest root they signed is believed, and
 * each one after it that the root before it signed and that signed itself. Throws a RegistryProblem elsewise.
 */
export async function followRoots(files: ReadonlyMap<string, Uint8Array>, last: number, trust: Trust): Promise<Root> {
  const chain = await Promise.all(Array.from({ length: last }, async (_, at) => {
    const path = rootPath(at + 1)
    const envelope = readEnvelope(path, files.get(path)!)
    return { path, envelope, pinned: await isSigned(envelope, trust) }
  }))
  let believed: Root | undefined
  for (const { path, envelope } of chain.slice(Math.max(0, chain.findLastIndex(({ pinned }) => pinned)))) {
    // What an unbelieved text says is never read.
    if (!await isSigned(envelope, believed?.roles.root ?? trust)) throw unsigned(path)
    const root = readFrame(rootFile, path, envelope.signed)
    if (root.version !== Number(/\d+/.exec(path)![0])) throw misplaced(path, root.version)
    if (!await isSigned(envelope, root.roles.root)) throw unsigned(path)
    believed = root
  }
  if (believed === undefined) throw unsigned(rootPath(last))
  return believed
}

/** Throws unless the role's keys signed. */
export async function requireSigned(path: string, envelope: Envelope, role: Trust | undefined): Promise<void> {
  if (role === undefined || !await isSigned(envelope, role)) throw unsigned(path)
}

const unsigned = (path: string) => new RegistryProblem('signature', path, {
  id: 'tidak ditandatangani oleh cukup banyak kunci yang dipercaya',
  en: 'is not signed by enough of the trusted keys',
})
const misplaced = (path: string, version: number) => new RegistryProblem('format', path, {
  id: `menyebut dirinya versi ${String(version)}`, en: `calls itself version ${String(version)}`,
})
