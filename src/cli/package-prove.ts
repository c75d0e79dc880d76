import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Circumstances that must not show in the packages: where the clone is, the time zone, the language, what new files may be read by. */
const circumstances = [
  { folder: 'a', env: { TZ: 'Asia/Jakarta', LC_ALL: 'C' }, umask: '022' },
  { folder: join('b', 'a longer path'), env: { TZ: 'America/New_York', LC_ALL: 'C.UTF-8' }, umask: '077' },
]

/**
 * Makes two clean clones of the last commit, installs and packages in both with the given options, and compares the sums.
 * Resolves to whether all are the same; says each difference.
 */
export async function prove(args: readonly string[], say: (line: string) => void): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'jaga-netral-'))
  try {
    const sums: string[] = []
    for (const { folder: name, env, umask } of circumstances) {
      const clone = join(folder, name)
      await mkdir(join(clone, '..'), { recursive: true })
      run('git', ['clone', '--quiet', '--no-hardlinks', resolve('.'), clone], '.', {})
      const script = `umask ${umask}; npm ci --no-audit --no-fund && npm run --silent package -- "$@"`
      run('sh', ['-c', script, 'sh', ...absolute(args), '--out', join(folder, `packages-${String(sums.length)}`)], clone, env)
      sums.push(await readFile(join(folder, `packages-${String(sums.length)}`, 'SHA256SUMS'), 'utf8'))
      say(`clone ${String(sums.length)}: packaged`)
    }
    const [first = '', second = ''] = sums
    const differing = first.split('\n').filter((line) => !second.split('\n').includes(line))
    say(first === second ? `The same byte for byte, twice:\n${first}` : `Not reproducible:\n${differing.join('\n')}\nagainst\n${second}`)
    return first === second
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Files are named as seen from here, and used from inside a clone. */
const absolute = (args: readonly string[]) => args.map((arg, at) => (['--key', '--signed-xpi'].includes(args[at - 1] ?? '') ? resolve(arg) : arg))

function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args[0] ?? ''} ended with ${String(status ?? error?.message)}:\n${stdout}\n${stderr}`)
}
