// Loaded into github-label-sync: it asks the server of the bench (BENCH_PORT) where it would ask https://api.github.com.
const { createRequire } = require('node:module')

const github = createRequire(process.argv[1])('octonode')
const { client } = github
github.client = (token, options) =>
  client(token, { ...options, protocol: 'http:', hostname: '127.0.0.1', port: process.env.BENCH_PORT })
