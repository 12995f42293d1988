import { remembered } from "./remembered.ts";

/** An outlet's name as it is compared: "The Wexcombe Echo" and "Wexcombe Echo" are one. */
export const outletKey = remembered((name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
