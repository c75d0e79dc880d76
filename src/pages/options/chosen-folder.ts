import type { GetFile } from '../../registry/fetch-edition'

/**
 * A folder a person chose: its name, and its files by their path inside it. `get` is absent where it holds no
 * timestamp.json at its top. Files are read when asked for, and only up to the size allowed.
 */
export function filesIn(chosen: FileList): { readonly name: string; readonly get?: GetFile } {
  const files = new Map<string, File>()
  let name = ''
  for (const file of chosen) {
    const [folder = '', ...rest] = (file.webkitRelativePath || file.name).split('/')
    name = folder
    files.set(rest.join('/'), file)
  }
  if (!files.has('timestamp.json')) return { name }
  return {
    name,
    get: async (path, maxBytes) => {
      const file = files.get(path)
      if (file === undefined) throw missing(path)
      if (file.size > maxBytes) throw tooLarge(path)
      return new Uint8Array(await file.arrayBuffer())
    },
  }
}

const missing = (path: string) => worded({ id: `Di folder itu tidak ada ${path}.`, en: `There is no ${path} in that folder.` })
const tooLarge = (path: string) => worded({ id: `${path} lebih besar daripada yang diperbolehkan.`, en: `${path} is larger than it may be.` })
const worded = (text: { id: string; en: string }) => Object.assign(new Error(text.en), { code: 'file', text })
