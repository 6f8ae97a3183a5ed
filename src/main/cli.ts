import { runCommandLine } from './commands/run.ts';

// Whoever reads us may stop reading (`ravie guard | head -1`): there is nobody left to answer.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Not all commands read the settings, and what checks them takes longer to load than some take to answer.
const environment = () => import('../platform/environment.ts');

// The exit code is set, and the process left to end by itself: what was written is still on its way to a pipe.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  streams: { input: process.stdin, output: process.stdout, errors: process.stderr },
  config: async () => (await environment()).configFromEnvironment(),
  // That clock begins with the process.
  since: 0,
  settings: async () => (await environment()).settingsInEnvironment(),
});
