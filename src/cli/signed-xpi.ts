import { unzipSync } from 'fflate'

/** Throws unless an XPI that came back signed holds exactly the files that were handed in, and Mozilla’s signature beside them. */
export function sameBut(signed: Uint8Array, ours: Uint8Array): void {
  const [theirs, own] = [unzipSync(signed), unzipSync(ours)]
  const paths = Object.keys(theirs)
  if (!paths.includes('META-INF/mozilla.rsa')) throw new Error('The XPI given is not signed by Mozilla: it has no META-INF/mozilla.rsa.')
  const changed = Object.keys(own).filter((path) => !Buffer.from(own[path]!).equals(theirs[path] ?? new Uint8Array()))
  const added = paths.filter((path) => own[path] === undefined && !path.startsWith('META-INF/') && !path.endsWith('/'))
  if (changed.length + added.length > 0) throw new Error(`The signed XPI is of another build: ${[...changed, ...added].slice(0, 5).join(', ')} differ. Package the commit that was handed in.`)
}
