import { type PolicyKey, policyKeys, takes } from '../policy'

const intro = `# Kunci kebijakan · Policy keys

Dibuat dari \`src/policy/keys.ts\` dengan \`npx tsx src/cli/policy.ts\`; jangan disunting langsung. Generated; do not edit.

Setiap nilai yang ditentukan terkunci bagi pegawai, kecuali kunci yang disebut dalam \`recommended\`. Nilai yang salah tidak dipakai, disebut di halaman Diagnostik beserta alasannya, dan tidak memengaruhi kunci lain.
Daftar boleh ditulis sebagai daftar JSON, sebagai teks JSON, atau sebagai teks: satu isi per baris (untuk kata juga dipisah koma). Nilai benar/salah boleh ditulis true/false, 1/0, ya/tidak.

*Every value that is decided is locked for the employee, but for keys named in \`recommended\`. A wrong value is not used, is named on the diagnostics page with the reason, and leaves the other keys alone.
A list may be a JSON list, JSON in text, or text: one item a line (words also separated by commas). True and false may be written true/false, 1/0, yes/no.*
`

/** docs/policy.md: every key, what it takes, what holds without it, and an example. */
export const policyDocs = (): string => [intro, overview(), ...Object.entries(policyKeys).map(([name, key]) => section(name, key))].join('\n')

const overview = () => `| kunci · key | isi · takes | tanpa kunci ini · where it is not set |
|---|---|---|
${Object.entries(policyKeys).map(([name, key]) => `| [\`${name}\`](#${name.toLowerCase()}) | ${takes(key).id} · *${takes(key).en}* | ${key.unset.id} *${key.unset.en}* |`).join('\n')}
`

const section = (name: string, { title, description, example, ...rest }: PolicyKey) => `## ${name}

**${title.id}.** ${description.id}${'recommendable' in rest ? ' Boleh hanya dianjurkan.' : ''}

*${title.en}. ${description.en}${'recommendable' in rest ? ' May be recommended only.' : ''}*

\`\`\`json
${JSON.stringify({ [name]: example })}
\`\`\`
`
