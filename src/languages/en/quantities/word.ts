import type { Token } from "../../../core/model/text.ts";

/** A token in lower case; empty where there is none. */
export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? "";
