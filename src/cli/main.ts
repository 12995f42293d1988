#!/usr/bin/env node
import { run } from "./program.ts";

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// Set, not exited with: what is still on its way to a pipe gets there.
process.exitCode = await run(process.argv.slice(2));
