import { registry } from '../../src/cli/registry'

// Runs the registry command in a process of its own, so that its memory can be told from the bench's.
const from = performance.now()
const said: string[] = []
const code = await registry(process.argv.slice(2), (line) => said.push(line))
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
console.log(JSON.stringify({ ...(code !== 0 && { problem: said.join('\n') }), seconds: (performance.now() - from) / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS * 1024 }))
