const women = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley
brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia
julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha
madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle
marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary elena olga svetlana natalia
irina tatiana yulia ekaterina oksana ursula angelina melania ivanka fatima aisha amina layla noor zainab priya anjali sunita
indira mei ling yuki sakura hiroko ingrid astrid greta freya sofia lucia carmen ana isabel claudia monica eva nina vera kristen
kylie jill kate katie claire chloe zoe lucy molly ellen eleanor rosa yvonne annette brigitte chantal amara ngozi wanjiru
thandiwe leila shirin miriam naomi esther hope joy faith nadia tara siobhan niamh aoife fiona moira bridget gemma nicola`;

const men = `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald
steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose
adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold
dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason
roy ralph bobby russell bradley philip eugene barack vladimir sergei sergey dmitry dmitri dimitri ivan boris mikhail nikolai
alexei oleg igor yuri viktor volodymyr andriy ahmed mohammed muhammad mohamed ali hassan hussein omar ibrahim khalid tariq
abdullah raj rahul vikram arjun sanjay amit wei jun hiroshi kenji takeshi satoshi lars erik olaf sven magnus hans klaus jurgen
wolfgang franz pierre jacques francois luc marco giovanni luca antonio carlos miguel luis pedro diego fernando javier pablo rafael
marc bill bob tom jim mike dave steve chris matt dan ben nick rob rick ted tim ron ken greg jeff kwame kofi chidi emeka tunde
hugh simon neil graham colin ian stuart alistair angus hamish declan liam conor eoin rhys gareth owen emmanuel rupert nigel`;

const known = new Map<string, "female" | "male">([
  ...women.split(/\s+/u).map((name) => [name, "female"] as const),
  ...men.split(/\s+/u).map((name) => [name, "male"] as const),
]);

/** Whether a full name, or a name with a title, is a woman's or a man's; `null` where that cannot be told. */
export function gender(name: string): "female" | "male" | null {
  const first = name.split(/\s+/u)[0]?.toLowerCase() ?? "";
  if (/^(?:mrs|ms|miss|lady|madame)\.?$/u.test(first)) return "female";
  if (/^(?:mr|sir|lord)\.?$/u.test(first)) return "male";
  return known.get(first) ?? null;
}
