import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'

interface Component { scope?: string; properties?: { name: string }[] }
interface Bom {
  serialNumber?: string
  metadata: { timestamp?: string; tools?: { version?: string }[]; component: { name: string; purl: string } }
  components: Component[]
}

/**
 * The bill of materials (CycloneDX JSON) by npm's own `npm sbom`, from package-lock.json alone: what ships has the scope
 * `required`, what only builds and tests has `excluded`. Times, chance and npm's version are left out, so that it is the same everywhere.
 */
export function billOfMaterials(name: string, folder = '.'): string {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64e6, shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm sbom ended with ${String(status)}: ${stderr}`)
  return settledBom(stdout, name)
}

/** What `npm sbom` said, without all that changes from one run to the next. */
export function settledBom(said: string, name: string): string {
  const bom = JSON.parse(said) as Bom
  delete bom.serialNumber
  delete bom.metadata.timestamp
  for (const tool of bom.metadata.tools ?? []) delete tool.version
  // npm names the folder.
  bom.metadata.component.name = name
  for (const component of bom.components) {
    component.scope = component.properties?.some((property) => property.name === 'cdx:npm:package:development') === true ? 'excluded' : 'required'
  }
  const digits = createHash('sha256').update(JSON.stringify(bom)).digest('hex')
  // A UUID made of the contents (version 8, RFC 9562).
  const uuid = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`
  return `${JSON.stringify({ ...bom, serialNumber: `urn:uuid:${uuid}` }, null, 2)}\n`
}
