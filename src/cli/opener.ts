import { spawn } from "node:child_process";

/** Opens a file with the program that the system has for it. Tells on standard error if there is none. */
export function openFile(file: string): void {
  const [command, ...args] = opener();
  const child = spawn(command, [...args, file], { detached: true, stdio: "ignore" });
  child.on("error", () => process.stderr.write(`cannot open: ${file}\n`));
  child.unref();
}

function opener(): [string, ...string[]] {
  switch (process.platform) {
    case "darwin":
      return ["open"];
    case "win32":
      // The empty word is the window's title, which `start` would else take the file for.
      return ["cmd", "/c", "start", ""];
    default:
      return ["xdg-open"];
  }
}
