import type { Gender } from "../../core/model/people.ts";

/** Given names of women, and of men, in small letters without accents; names that both have are in neither list. */
const women = `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley
brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane
olivia julie joyce victoria ruth virginia lauren christina joan judith hannah megan cheryl jacqueline martha madison teresa
gloria sara janice ann kathryn abigail sophia jean alice judy isabella julia grace amber denise danielle marilyn beverly
charlotte natalie theresa diana brittany doris kayla alexis lori marie hillary elena olga svetlana natalia irina tatiana
yulia ekaterina oksana ursula angelina melania ivanka fatima aisha amina layla noor zainab priya anjali sunita indira mei
yuki sakura hiroko ingrid astrid greta freya sofia lucia carmen ana isabel claudia monica eva nina vera kristen kylie jill
kate katie claire chloe zoe lucy molly ellen eleanor rosa yvonne annette brigitte chantal amara ngozi wanjiru thandiwe leila
shirin miriam naomi esther joy faith nadia tara siobhan niamh aoife fiona moira bridget gemma nicola abby ada adela adele
adriana agnes agnieszka aimee akiko alana alejandra aleksandra alena alessandra alexa alexandra alexandria alexia alicia
alina alisa alison allison ally alma alyssa amelia aminata anahit anastasia angelica angie anika anita anja annabel annalena
anne annie antonella antonia april ariana arianna asha asma audrey aurelia aurelie aurora ava avril ayesha beatrice beatriz
becky bernadette beth bethany betsy bianca bindu birgit blanca bonnie breanna brianna bronwyn brooke caitlin camila camille
candace candice carla carly carola carole carolina caroline carrie cassandra cassidy catalina catarina caterina cathy cecile
cecilia celeste celia celine chandra charity charlene chelsea chiara chinwe christa christel christiane christy ciara cindy
clara clare colette colleen constance cora corinne cornelia cristiana cristina daisy dalia daniela daria darlene dawn debbie
deirdre delia delphine dianne dilma dina dolores donatella dora doreen edith edna eileen elaine eleni elina elinor elisa
elisabeth elise ella ellie elsa elvira emanuela emilia emilie emmanuelle erica erika erin esperanza estelle eugenia eunice
eve ewa farah fatma fatou federica felicia felicity fernanda fleur flora florence francesca francine francoise gabriela
gabriella gabrielle galina genevieve georgia georgina geraldine gillian gina ginger giorgia giovanna giulia gladys glenda
gretchen guadalupe gwen gwyneth halima hana hanna harriet hayley hazel heidi helena helene helga holly ida ilaria imelda ina
ines inga inge irene iris irma isabelle isha ivana ivy jaclyn jada jade jana jane janine jasmin jasmine jeanette jeanine
jeanne jelena jen jenna jennie jenny jimena joana joann joanna joanne jodi jodie johanna josefina josephine josie juana
juanita judit juliana julianne juliet julieta juliette justine justyna kaitlin kaja kamala karin karina karine karla karolina
katarina katarzyna katerina katharina kathy katja katrin katrina kayleigh keiko kelsey kendra keri khalilah kiera kirsten
kirsty krista kristi kristin kristina kristine lacey laila lakshmi lana lara larisa latoya laurel lea leah leanne lena leonie
leonor letitia leyla lidia lila lili lilia lilian liliana lillian lily lina liz lizzie lois lola loretta lorna lorraine
louisa louise lourdes lubna luciana lucie lucille lucinda ludmila luisa luna lydia lyn lynda lynne lyudmila mabel madeleine
madeline mae magda magdalena maggie maia maisie maja malala malia mandy manuela mara marcela marcella marcia margaretha
margarida margarita margot marguerite mariam mariana marianna marianne maribel marie-louise marija marina marine marisa
marisol marissa maritza mariya marjorie marketa marlene marsha marta marthe marti martina martine maryam masha mathilde
matilda maureen maxine maya mayra meena meera meghan melanie melinda melody mercedes meredith mette mia micaela michaela
michela mildred milena milica mina mindy miranda mirjana mitsuko mollie mona monika monique muriel myra myriam nadezhda
nadine nanette nastya nataliia natalya natasha nathalie neha nena nicoletta nikki nikol nisha nobuko noemie nora norah noreen
norma nuria olena olha opal paige pam paola patsy patti patty paula paulette paulina pauline pearl peggy penelope pernille
petra philippa phoebe phyllis pia pilar polly poppy pramila pratibha priscilla priti priyanka raisa ramona rani rania raquel
rashida rebekah regina rena renata renee rhonda rikke rita roberta rochelle rocio rosalie rosalind rose roseanne rosemary
rosie roxana roxanne ruby sabine sabrina sadie sally salma salome samara samia sanae sanna sarita saskia savannah seema
selena selma serena shannon shauna sheila shelly sheri sherri sherry shireen shoko sienna sigrid silke silvia simona simone
sinead siri soledad sonia sonja sonya sophie stacey stacy stefania stefanie stella sue suella susana susanna susanne sushma
susie suzanne suzy svitlana swati sybil sylvia sylvie tabitha tamara tamika tammy tania tanja tanya tasha tatyana teri terri
tess tessa tetiana thandi thea therese tia tiffany tina tove tracey tricia trina trish trisha trudy tulsi ulla ulrike urmila
usha ute valentina valeria valerie vanessa veronica veronika veronique vicki vicky viktoria viktoriia viola violet violeta
virginie viviana vivienne wanda wendy whitney wilma winnie ximena yana yasmin yasmina yelena yevgeniya yoko yolanda yuliia
yuriko yvette zahra zara zeinab zelda zhanna zuzana frances evelyn`;

const men = `james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven
andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan
stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose
adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger austin sean gerald carl harold
dylan arthur lawrence bryan billy bruce gabriel joe logan alan juan albert elijah wayne randy vincent mason roy ralph bobby
russell bradley philip eugene barack vladimir sergei sergey dmitry dmitri dimitri ivan boris mikhail nikolai alexei oleg igor
yuri viktor volodymyr andriy ahmed mohammed muhammad mohamed ali hassan hussein omar ibrahim khalid tariq abdullah raj rahul
vikram arjun sanjay amit hiroshi kenji takeshi satoshi lars erik olaf sven magnus hans klaus jurgen wolfgang franz pierre
jacques francois luc marco giovanni luca antonio carlos miguel luis pedro diego fernando javier pablo rafael marc bill bob
tom jim mike dave steve chris matt dan ben nick rob rick ted tim ron ken greg jeff kwame kofi chidi emeka tunde hugh simon
neil graham colin ian stuart alistair angus hamish declan liam conor eoin rhys gareth owen emmanuel rupert nigel abbas abdel
abdoulaye abdulaziz abdulrahman abe abebe abel abiy abraham adama adnan adrian adrien ahmad ahmet aidan aiden ajay akash
akbar akihiro akio akira alain alastair alberto aldo alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro
alessio alexandre alexandros alexey alfonso alfred alfredo allan allen alok alonso alvaro alvin amadou amir amitabh amos
anand anatoliy anatoly anders andre andreas andrei andrej andres andrey andrii andrzej andy angelo anil ansel antoine anton
antoni antony anwar aran armando armen armin arnaud arne arnold arseniy artem arturo arun arvind asad ashok ashraf asif atiku
august augusto avi avigdor axel ayman aziz babak barney barry bart bartosz bashar basil bassem benedict benedikt bennett
benny benoit bernard bernardo bernd bernie bert bertrand bilal binyamin bjorn blaise bogdan boyd brad branko brendan brendon
brent bret brett brock bruno bryce burak byron caleb callum calvin carlo carsten casper cedric cesar chad chaim chiedu
chinedu christoph christophe chuck clarence claude claudio claus clay clement cliff clifford clint clive clyde cody colm
connor conrad cornelius craig cristian cristobal curtis cyril cyrus dafydd damian damien damon daniele danil danilo danny
dario darius darrell darren daryl davide deepak demetrius denis derek dermot derrick desmond devin dexter didier dieter dilip
dimitar dimitrios dimitris dinesh dirk dmitriy dmytro dom dominic dominik don doug duane dudley dustin dwayne dwight eamon ed
eddie eddy edgar edmund eduard eduardo edwin efraim ehud elliot elliott elmer elon emanuel emilio emmerson emmett engin
enrico enrique erich ernest ernesto erwin esteban etienne evan evangelos evgeny ewan fabian fabio fabrice fabricio fahim
faisal faiz fareed farhad farid farouk fausto federico fedor felipe felix ferdinand fergus fidel filip filippo flavio florian
floyd francesco francisco franck franklin frans fraser fred freddie freddy frederic frederick frederik fredrik friedrich
fritz fumio gabor gaetano garrett gaston gaurav gavin geoff geoffrey georg georges georgios gerard gerardo gerd gerhard
ghassan giacomo gianluca gianni gideon gilbert gilberto giles gilles gino giorgio gitanas giuliano giulio giuseppe glen glenn
goran gordon graeme gregor grigory guido guillaume guillermo gunnar gunter gunther gus gustav gustavo habib hadi hakainde
hakan hakeem hakim hamad hamid hamza hank hannes harald hari haris haroon harry haruki harvey hasan hashim hector heiko
heinrich heinz helmut hendrik henk henning henri henrik henrique herbert herman hermann herschel hiroyuki hisham holger
horacio horst hosni howard hubert hugo humberto humphrey humza hussain ibrahima idris ignacio ignatius ihor ikram ilya imad
imran ioannis iqbal irwin isaac isaiah ishaan ishaq ismael ismail itamar ivar iyad jaime jair jake jakob jakub jalal jamal
janez janos jared jaroslav jarrod jasper jatin javad javed jayden jd jean-claude jean-francois jean-luc jean-marc jean-marie
jean-michel jean-noel jean-paul jean-pierre jean-yves jens jeremiah jerome jesus jimmy jiri jitendra joao joaquin jochen joel
joerg johan johann johannes johnny jon jonah jonas jordi jorg jorge josef josh julian julien julio julius kamal kamil kamran
karel karim karl karol kasim kasper katsuya kazuo kazuya keir kelvin kenichi kenny kent kenzo khaled khalil kieran kirill
kirk kjell koichi koji konrad konstantin konstantinos kristian kristof krzysztof kunal kurt kwasi kyriakos kyrylo lamine
lance laurent lauro lazaro leandro leif leo leon leonard leonardo leonid leopoldo leroy les lester leszek levi lewis linus
lionel lloyd lorenzo lothar louis lucas lucian luciano ludwig luigi luiz lukas lukasz luke luther lutz lyle lyndon maciej
mads mahdi mahinda mahmood mahmoud makoto malcolm malik mamadou manfred manish manmohan manoj manolo mansour manu manuel
marat marcel marcelo marcin marcos marcus marek mario marius mariusz marko markus markwayne marlon marshall martin marty
marvin marwan masahiro masato massimo masud mateo mateus mateusz mathias mathieu matteo matthias matthieu matti matvey
maurice mauricio maurizio mauro maxim maxime maximilian mazen mehdi mehmet melvin michel mick mihai mihail mikael mikko
mikolaj milan miles milo milos milton miroslav mitch mitchell mitt moe mohamad mohammad mohsen moises moritz morris mortimer
moses moshe mostafa muhammadu mukesh munir murad murat murray musa mustafa mustapha mwai mykhailo mykola myron nabil naftali
naim najib narendra nasir nasser nate nathaniel navid navin nawaz nayib neal ned nelson niall nicolae nicolas nihad nikola
nikolaj nikolaos nikolas nikolaus nikolay nikos nils nitin noam norbert norman nuno olav ole oleh oleksandr oleksii oleksiy
oliver olivier olly oluwaseun omer oren orlando osama oscar oskar osman otis otto ousmane paddy pankaj paolo parvez pascal
pasquale patricio patrik paulo pavel pavlo pawel percy perry petar pete petr petro petros petteri phil philipp philippe
phillip piero pierre-yves pieter pietro piotr prabowo pradeep prakash pranab prashant qasem quentin rachid radek radoslaw
rafal rafik raghav rahim raila raja rajendra rajesh rajiv rakesh ralf ram rami ramiro ramon ramzan randall randolph ranil
raoul raphael rashad rashid raul ravi recep reginald regis reinhard remi remy renato renaud reuben reuven rex reza ricardo
riccardo rickey rishi roberto rocco roderick rodney rodolfo rodrigo rogelio rohan rohit roland rolf roman romano ronaldo
ronan ronen ronnie ross rouhollah ruben rudolf rudolph rudy rui rupiah ruslan russ rustam rustem sachin sadiq saeed sagar
sajid saleh salim salman salvador salvatore sameer sami samir sammy samuele sandro santiago satya saul sebastian sebastien
selim serge sergii sergio serhii serhiy seth seyed shahbaz shakil shane shaun shawn shehbaz sheldon sherman shigeru shinji
shinzo shlomo shoaib sibusiso sid siddharth sigmar silas silvio simeon slobodan solomon sonny soren spencer stan stanislav
stanislaw stanley stefan stefano steffen stephan stephane stewart stig sukhdev suleiman sumit sunil suresh sushil syed
sylvain sylvester tadashi tadeusz tahir takashi tamas tanvir tareq taro tarun tatsuo tawfik tayyip teddy terence terrance
terrence tetsuya thabo thaddeus theo theodore thierry thorsten tiago timo timur tobias toby todd tomas tomasz tommaso tommy
torsten toshiro travis trent trevor tristan tucker tyrone uday udo uhuru ulf ulrich umberto usamah usman uwe uzma vaclav
vadim vadym valentin valentyn valerio valeriy varun vasily vasyl vaughn vicente victor vijay vinay vince vincenzo vinod
vishal vitali vitalii vitaliy vitaly vito vittorio vivek vlad vladislav volker vyacheslav waheed wahid walid wally walt
warren waseem werner wes wesley wilbur wilfred wilhelm willem winfried winston wojciech wopke xavi xavier yaakov yahya yair
yann yannick yannis yaroslav yash yasir yasser yassin yehuda yevgeny yevhen yiannis yitzhak yoav yoram yossi yousef youssef
youssouf yousuf yukio yuriy yusuf yves zac zach zack zaki zdenek zoltan zoran zygmunt`;

const known = new Map<string, Gender>([
  ...women.split(/\s+/u).map((name) => [name, "female"] as const),
  ...men.split(/\s+/u).map((name) => [name, "male"] as const),
]);

/** Whether a full name, or a name with a title, is a woman's or a man's; `null` where that cannot be told. */
export function gender(name: string): Gender | null {
  const first = name.split(/\s+/u)[0] ?? "";
  return honorific(first) ?? known.get(plain(first)) ?? null;
}

/** Whether a word before a name is said to a woman or to a man: `Mrs`. */
export function honorific(word: string): Gender | null {
  return honorifics.get(word) ?? null;
}

const honorifics = new Map<string, Gender>([
  ...[
    "Mrs",
    "Ms",
    "Miss",
    "Lady",
    "Dame",
    "Madame",
    "Madam",
    "Mme",
    "Queen",
    "Princess",
    "Duchess",
    "Baroness",
  ].flatMap((title) => [[title, "female"] as const, [`${title}.`, "female"] as const]),
  ...["Mr", "Sir", "Lord", "King", "Prince", "Duke", "Baron", "Father", "Pope"].flatMap((title) => [
    [title, "male"] as const,
    [`${title}.`, "male"] as const,
  ]),
]);

/** How many names an ending must have, and how many times more of one gender. */
const ENOUGH = 6;
const CLEARLY = 5;

let endings: ReadonlyMap<string, readonly [women: number, men: number]> | null = null;

/** What the last two or three letters of a given name make of it: most names in -elle are women's. */
export function likely(name: string): Gender | null {
  const words = name.split(/\s+/u);
  const first = plain(words[0] ?? "");
  if (words.length < 2 || first.length < 4) return null;
  endings ??= endingsOf();
  for (const length of [3, 2]) {
    const [women, men] = endings.get(first.slice(-length)) ?? [0, 0];
    if (women + men < ENOUGH) continue;
    if (women >= CLEARLY * men) return "female";
    return men >= CLEARLY * women ? "male" : null;
  }
  return null;
}

function endingsOf(): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>();
  for (const [name, gender] of known)
    for (const ending of [name.slice(-3), name.slice(-2)]) {
      const counts = found.get(ending) ?? [0, 0];
      counts[gender === "female" ? 0 : 1]++;
      found.set(ending, counts);
    }
  return found;
}

function plain(word: string): string {
  return word
    .slice(0, 60)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .toLowerCase();
}
