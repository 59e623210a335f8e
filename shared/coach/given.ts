/** Given names that often begin a login; after one of these the rest of the login is a surname, a year or a place. */
export const given: ReadonlySet<string> = new Set(
  `adam adrian aisha alan albert alex alexa alexander alexandra alice alicia alina amanda amelia amy ana andre andrea andrei andrew
  andy angela anita ann anna anne anthony antonio ariel arthur ashley aurora ava barbara beatriz ben benjamin bernd beth bianca bill
  billy bob bobby brad brandon brenda brian bruno caleb camila carl carla carlos carmen carol caroline catherine charles charlie
  chloe chris christian christina christine claire clara claudia cody connor cristina dan daniel daniela danny dave david dean
  deborah dennis derek diana diego dirk dmitri donald donna dora doug dylan eddie edgar eduardo edward elena eli elias elisa elizabeth
  ella ellen emil emily emma eric erik erika erin ethan eva evan eve fabian fatima felipe felix fernando finn fiona francis frank fred
  frida gabriel gabriela gary george georgia gina giulia gloria grace greg gustavo hanna hannah hans harry heather hector heidi helen
  helena henry hugo ian ida igor ines ingrid ioana irene iris isaac isabel isabella ivan jack jackson jacob jake james jamie jan jane
  janet jason javier jay jean jeff jenna jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joao joe joel john johnny
  jonas jonathan jordan jorge jose joseph josh joshua juan judy julia julian juliana julie julio justin kai karen karin karl kate
  katherine kathy katie kayla keith kelly ken kenneth kevin kim klaus kyle lara larry laura lauren lea leah lena leo leon leonard
  leonardo lewis liam lily linda lisa liz logan louis louisa lucas lucia lucy luis luisa luke luna madison magda manuel marc marcel
  marco marcos marcus margaret maria mariana marie marina mario mark marta martha martin martina mary mason mateo mathias matt
  matthew maya max maxim megan melanie melissa mia michael michelle miguel mihai mike mila milan miriam mohamed molly monica
  morgan nadia nancy naomi natalia natalie nathan nico nicholas nick nicolas nicole nina noah noel nora norman olga oliver olivia
  omar oscar otto owen pablo pam paolo pat patricia patrick paul paula paulo pedro penny pete peter petra phil philip pia pierre rachel
  rafael ralf ramona randy raphael raul ray rebecca rene renata ricardo richard rick rita rob robert roberto robin rodrigo roger
  roland roman ron rosa rose ross roxana roy ruben russell ruth ryan sabine sally sam samantha samuel sandra sara sarah sasha scott
  sean sebastian sergio seth shane sharon shawn simon simona sofia sonia sophia sophie stefan stefania stella stephanie stephen
  steve steven stuart susan sven sylvia tamara tanja tania tara ted teresa terry theo theodor theresa thomas tia tiago tim timothy
  tina tobias todd tom tommy tony travis tyler ulrich uwe valentina valeria vanessa vera veronica victor victoria vince vincent
  viktor vlad walter wanda wendy werner will william xavier yan yara yasmin yvonne zach zoe
  greta hannes olaf tove farid ines priya celine yuki marlene wilma dario saoirse kofi marta bella tess otto lars nils ida anja birgit
  ingrid astrid sven malte jonas pia mina hazel kurt uli heinz gerda elin maja freya aino mika juho agnes edith ethel mabel stan wes walt
  nora ayşe ali hassan ahmed mei ling hiro kenji sakura aiko ravi anil sunita arjun rohan deepa chidi ngozi amara zuri kwame lucía
  pilar rodrigo gareth annika harlow quinn eddie ottoline wade rosa rui bo ivo carla andy`
    .split(/\s+/)
    .filter(Boolean),
)
