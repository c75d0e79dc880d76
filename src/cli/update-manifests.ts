import { sha256 } from './package-files'

/** Where one version of the self-hosted extension is. */
export interface Release { readonly id: string; readonly version: string; readonly url: string; readonly oldest: string }

/** What Chrome and Edge ask for updates (Omaha's `gupdate`, developer.chrome.com: "Self-host for Linux"). `oldest` is the oldest browser. */
export const updatesXml = ({ id, version, url, oldest }: Release): string => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escaped(url)}" version="${version}" prodversionmin="${escaped(oldest)}"/>
  </app>
</gupdate>
`

/** What Firefox asks for updates (extensionworkshop.com: "Updating your extension"); the hash is of the file as it is served, signature and all. */
export const updatesJson = ({ id, version, url, oldest }: Release, xpi: Uint8Array): string =>
  `${JSON.stringify({ addons: { [id]: { updates: [{ version, update_link: url, update_hash: `sha256:${sha256(xpi)}`, applications: { gecko: { strict_min_version: oldest } } }] } } }, null, 2)}\n`

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
