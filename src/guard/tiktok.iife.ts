import { tiktok } from '../sites/tiktok'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(tiktok, extensionSupply('tiktok'))
