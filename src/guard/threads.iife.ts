import { threads } from '../sites/threads'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(threads, extensionSupply('threads'))
