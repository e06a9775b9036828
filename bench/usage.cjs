// Loaded into every process that is measured: what it has used by its end, for whoever started it (file descriptor 3).
const { writeSync } = require('node:fs')

process.once('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ user: userCPUTime / 1000, system: systemCPUTime / 1000, peak: maxRSS / 1024 }))
})
