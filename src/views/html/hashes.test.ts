import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scriptHash, styleHash } from "./hashes.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

test("the policy names the style and the script as they are", () => {
  if (process.env.WRITE_HASHES) return write();
  expect({ styleHash, scriptHash }, "run this file with WRITE_HASHES=1").toEqual({
    styleHash: hashOf(style),
    scriptHash: hashOf(script),
  });
});

test("style and script stay small", () => {
  expect(Buffer.byteLength(style) + Buffer.byteLength(script)).toBeLessThan(40_000);
});

function write(): void {
  const file = new URL("./hashes.ts", import.meta.url);
  const written = readFileSync(file, "utf8")
    .replace(/(styleHash = )"[^"]*"/, `$1"${hashOf(style)}"`)
    .replace(/(scriptHash = )"[^"]*"/, `$1"${hashOf(script)}"`);
  writeFileSync(file, written);
}
