import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "rolldown";

export default defineConfig({
  input: { stemma: "src/cli/main.ts", index: "src/index.ts" },
  platform: "node",
  // linkedom draws on a canvas if there is one; reading a page needs none.
  external: ["canvas"],
  plugins: [licences()],
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "chunks/[name]-[hash].js",
    // Weights are plain ASCII: on their own they are read as one byte a letter, among the rest as two.
    codeSplitting: {
      groups: [{ name: "weights", test: /\/weights\/(?:attribution|names|pronoun|tag)\.ts/ }],
    },
  },
});

/** Writes beside the bundle the licences of the packages that went into it. */
function licences() {
  return {
    name: "licences",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/;
      const folders = new Set(modules.map((id) => folder.exec(id)?.[1]).filter(Boolean));
      const notices = [...folders].sort().map(notice);
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY.txt", source: notices.join("\n\n") });
    },
  };
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license"]
    .map((n) => join(folder, n))
    .find(existsSync);
  return `${name} ${version} (${license})\n\n${file ? readFileSync(file, "utf8") : ""}`;
}
