/** Preloaded into a process: tells its largest resident memory, in kilobytes, when it ends. */
process.on('exit', () => {
  process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`);
});
