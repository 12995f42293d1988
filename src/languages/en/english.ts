import type { Language } from "../../core/model/language.ts";

export const english = { code: "en" } as Language;
