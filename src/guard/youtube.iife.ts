import { youtube } from '../sites/youtube'
import { extensionSupply } from './extension-supply'
import { start } from './start'

start(youtube, extensionSupply('youtube'))
