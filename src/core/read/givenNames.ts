/**
 * Given names that are one name: short forms, and spellings of one name in several scripts and languages. A line
 * each, in small letters without accents. A name may be in several lines (Alex).
 */
const GROUPS = `
alexander alexandr aleksandr aleksander alexandre alejandro alessandro oleksandr aliaksandr alex sasha sandy alec
alexandra aleksandra oleksandra alejandra alessandra alex sasha sandra
alexei aleksei alexey aleksey oleksiy oleksii alexis
andrew andy drew andrei andrey andrii andriy andrej andrzej
anthony antony tony anton antonio
abigail abby
albert al bert
alfred alf fred
benjamin ben benny binyamin
bernard bernie
catherine katherine kathryn katharine kate katie cathy kathy kat ekaterina yekaterina kateryna katerina katya
charles charlie chuck
christopher chris
christine christina chris tina kristina kristine
daniel dan danny danil danylo
david dave dawid davyd
deborah debbie deb debra
dmitry dmitri dimitri dmitriy dimitry dmytro dzmitry dimitrij
donald don donnie
douglas doug
edward ed eddie ted ned eduard
elizabeth liz lizzie beth betsy betty eliza lisbeth elisabeth
emmanuel manny emanuel
eugene gene yevgeny evgeny yevgeniy evgeni yevhen evgenii
francis frank
franklin frank
frederick fred freddie
gabriel gabe
george georgy georgi heorhiy giorgi
gerald gerry jerry
gregory greg grigory hryhoriy
henry harry hank
ihor igor
ilya illia
jacob jake yakov
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess jessie
john jack johnny jon
jonathan jon
joseph joe joey josef iosif yosef
joshua josh
judith judy
kamala kam
kenneth ken kenny
kimberly kim
konstantin konstantyn kostyantyn constantine
lawrence laurence larry
leonard len lenny leonid
leonardo leo
louis lou luis
margaret maggie meg peggy
matthew matt matthias
maurice mo
mohammed mo
maxim maksim maksym maxym max
michael mike mick mikhail mykhailo mikhael misha michel
mohammed mohamed muhammad mohammad muhammed mohamad mohamud muhammadu mehmet
ahmed ahmad ahmet
hussein hossein husain hussain husayn hosein
hassan hasan
ali aly
abdullah abdallah abdulla
abdel abdul abd
omar umar omer
osama usama
yusuf youssef yousef yousuf yusef joseph
ibrahim ebrahim ibraheem
ismail ismael esmail esmaeil
khaled khalid
mahmoud mahmud mehmoud mahmood
mustafa mostafa moustafa mustapha
saeed said saied sayeed
qasem qassem kassem ghasem qasim
sayyid sayed seyed seyyed syed
yahya yehia
nicholas nick nicolas nikolai nikolay mykola nicolae mikalai
natalia natalya nataliya nataliia natalie
olena elena yelena helena
olga olha
oleg oleh
pamela pam
patricia pat patty tricia trish
patrick pat paddy
paul pavel pavlo
peter pete petr petro pyotr piotr pierre
philip phillip phil
rebecca becky
richard rick dick rich ricky
robert rob bob bobby robbie
ronald ron ronnie
ruslan rouslan
samuel sam sammy
samantha sam
sergei sergey serhiy serhii sergiy sergii siarhei sergio serge
stephen steven steve stefan stepan
susan sue susie
svetlana svitlana sviatlana
tatiana tatyana tetiana tetyana
theodore ted teddy
thomas tom tommy tomas
timothy tim timmy
valery valeriy valerii
vasily vasyl vasili vassily
victor viktor vic
victoria viktoria vicky
vincent vince vinnie
vitaly vitali vitaliy vitalii
vladimir volodymyr uladzimir wladimir vlad
vyacheslav viacheslav
walter walt
wayne
william bill will billy willie liam
yaroslav jaroslav
yulia julia yuliia iulia
yuri yury yuriy yurii iurii
xavier javier
zachary zach zac zack
joao john
joe joseph
tulsi
vivian vivien
`;

let groups: ReadonlyMap<string, readonly number[]> | null = null;

/** Whether two given names, in small letters without accents, are forms of one. */
export function sameGivenName(left: string, right: string): boolean {
  if (left === right) return true;
  groups ??= read();
  const other = groups.get(right);
  return other !== undefined && (groups.get(left)?.some((group) => other.includes(group)) ?? false);
}

function read(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [group, line] of GROUPS.trim().split("\n").entries()) {
    for (const name of line.split(" ")) found.set(name, [...(found.get(name) ?? []), group]);
  }
  return found;
}
