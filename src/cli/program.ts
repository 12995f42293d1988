import { Command, CommanderError } from "commander";
import { version } from "../version.ts";
import { WrongUse } from "./wrongUse.ts";

const inputs = "text, Markdown, HTML or JSON Lines files, folders, or - for standard input";

/** Carries out one command line and tells the exit code: 0 read, 1 something could not be read, 2 wrong use. */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  // Each command is loaded when it is called, so that help is quick.
  const program = new Command("stemma")
    .description("Reads several news reports of one event and shows who got it from whom.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .addHelpText("after", examples);
  program
    .command("read")
    .description("read reports of one event and print the story")
    .argument("[input...]", inputs)
    .option("-f, --format <format>", "text, json, markdown or html (default: text)")
    .option("-o, --out <file>", "write to a file instead of standard output")
    .option("--open", "write HTML to --out, or story.html, and open it")
    .option("--brief", "stop after the claims")
    .option("--why", "add the reasons")
    .option("--width <columns>", "the width of the text, at least 40")
    .option("--assume <decision>", 'overrule what was found: "B is independent of A"', added)
    .option("--decisions <file>", "a file of such decisions, one on a line")
    .action(async (given: string[], options) => {
      code = await (await import("./read.ts")).read(given, options);
    });
  program
    .command("brief")
    .description("print a briefing of at most 250 words, each sentence with its reports")
    .argument("[input...]", inputs)
    .option("--assume <decision>", 'overrule what was found: "B is independent of A"', added)
    .option("--decisions <file>", "a file of such decisions, one on a line")
    .action(async (given: string[], options) => {
      code = await (await import("./brief.ts")).brief(given, options);
    });
  program
    .command("show")
    .description("print the words of a passage, and those around it")
    .argument("[passage]", "a report and a span, as in A:412-460")
    .argument("[input...]", inputs)
    .action(async (passage: string | undefined, given: string[]) => {
      code = await (await import("./show.ts")).show(passage, given);
    });
  program
    .command("annotate")
    .description("read each report on its own and print it as a line of JSON")
    .argument("[input...]", inputs)
    .action(async (given: string[]) => {
      code = await (await import("./annotate.ts")).annotate(given);
    });
  program
    .command("group")
    .description("print which reports are of one event, a line of JSON for each event")
    .argument("[input...]", inputs)
    .option("--stream", "read JSON Lines from standard input and print a line for each report at once")
    .action(async (given: string[], options) => {
      code = await (await import("./group.ts")).group(given, options);
    });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError && error.code === "commander.help") return 2;
    if (!(error instanceof CommanderError || error instanceof WrongUse)) throw error;
    process.stderr.write(`${twoWords(error.message)}\n`);
    return 2;
  }
}

/** An option that may be given several times. */
const added = (value: string, before: readonly string[] = []): string[] => [...before, value];

const examples = `
Examples:
  stemma read a.txt b.html c.jsonl        the story, on the terminal
  stemma read reports/ --brief            a folder; only the sourcing and the claims
  stemma read reports/ --open             as a page
  stemma read reports/ -f json            everything found, as JSON
  stemma brief reports/                   a briefing of at most 250 words
  stemma show A:412-460 reports/          the words that a finding rests on
  cat feed.jsonl | stemma annotate -      each report on its own
  stemma group feed.jsonl                 which reports are of one event
`;

// error: unknown option '--fromat'\n(Did you mean --format?) → unknown option: --fromat (did you mean --format?)
function twoWords(message: string): string {
  return message
    .replace(/^error: /, "")
    .replace(/^option '[^']*(--\w+)[^']*' argument missing$/, "missing value: $1")
    .replace(/^(unknown \w+) '(.*)'/, "$1: $2")
    .replace("\n(Did", " (did");
}
