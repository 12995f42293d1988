import { carriers } from "./carriers.ts";
import { drawer } from "./drawer.ts";
import { keys } from "./keys.ts";
import { places } from "./places.ts";
import { search } from "./search.ts";
import { sections } from "./sections.ts";
import { tree } from "./tree.ts";
import { voices } from "./voices.ts";

// What the page does beyond being read. Everything that it shows is there without it.
tree();
sections();
search();
voices();
carriers();
keys(drawer());
places();
