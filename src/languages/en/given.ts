/** Given names of the world's news. A capital word after one of these is likely a family name. */
export const GIVEN_NAMES = `
Aaron Abbas Abby Abdel Abdi Abdoulaye Abdul Abdulaziz Abdullah Abdulrahman Abe Abebe Abel Abigail Abiy Abraham Ada Adam Adama Adams Addison
Adel Adela Adele Adnan Adrian Adriana Adrien Agnes Agnieszka Ahmad Ahmed Ahmet Aidan Aiden Aimee Aisha Ajay Akash Akbar Akihiro Akiko Akio
Akira Alain Alan Alana Alastair Albert Alberto Aldo Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Alejandra Alejandro Alena Alessandra
Alessandro Alessio Alex Alexa Alexander Alexandra Alexandre Alexandria Alexandros Alexei Alexey Alexia Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina
Alisa Alison Alistair Allan Allen Allison Ally Alma Alok Alonso Alvaro Álvaro Alvin Alyssa Amadou Amal Amanda Amar Amara Amber Amelia Amina Aminata Amir
Amit Amitabh Amos Amy Ana Anahit Anand Anastasia Anatoly Anatoliy Anders Andre André Andrea Andreas Andrei Andrej Andres Andrés Andrew Andrey Andriy
Andrii Andrzej Andy Angel Angela Angelica Angelina Angelo Angie Angus Anika Anil Anita Anja Anjali Ann Anna Annabel Annalena Anne Annette Annie Ansel Anthony
Antoine Anton Antonella Antoni Antonia Antonio António Antony Anwar April Aran Ariana Arianna Ariel Arjun Armando Armen Armin Arnaud Arne Arnold
Arseniy Art Artem Arthur Arturo Arun Arvind Asad Asha Ashley Ashok Ashraf Asif Asma Astrid Atiku Audrey August Augusto Aurelia Aurelie Aurora Austin
Ava Avery Avi Avigdor Avril Axel Ayesha Ayman Aziz Babak Barack Barbara Bárbara Barney Baron Barry Bart Bartosz Bashar Basil Bassem Beatrice Beatriz Becky Ben
Benedict Benedikt Benjamin Bennett Benny Benoit Benoît Bernadette Bernard Bernardo Bernd Bernie Bert Bertrand Beth Bethany Betsy Betty Beverly
Bianca Bilal Bill Billy Bindu Binyamin Birgit Björn Bjorn Blaise Blake Blanca Bob Bobby Bogdan Bola Bonnie Boris Boyd Brad Bradley Brandon
Branko Breanna Brenda Brendan Brendon Brent Bret Brett Brian Brianna Bridget Brigitte Brittany Brock Bronwyn Brooke Bruce Bruno Bryan Bryce Burak Byron
Caitlin Caleb Callum Calvin Cameron Camila Camille Candace Candice Carey Carl Carla Carlo Carlos Carly Carmen Carol Carola Carole Carolina Caroline
Carolyn Carrie Carsten Carter Casey Casper Cassandra Cassidy Catalina Catarina Caterina Catherine Cathy Cecilia Cecile Cécile Cedric Cédric Celeste Celia Celine César Cesar
Chad Chaim Chandra Chantal Charity Charlene Charles Charlie Charlotte Chase Chelsea Chen Cheryl Chester Chiara Chidi Chiedu Chinedu Chinwe Chloe Chloé Chris
Christa Christel Christian Christiane Christina Christine Christoph Christophe Christopher Christy Chuck Ciara Cindy Claire Clara Clare Clarence Claude
Claudia Claudio Claus Clay Clement Clément Cliff Clifford Clint Clinton Clive Clyde Cody Colette Colin Colleen Colm Conor Connor Conrad Constance Cora
Corey Corinne Cornelia Cornelius Cory Courtney Craig Cristian Cristiana Cristina Cristóbal Curtis Cynthia Cyril Cyrus Dafydd Daisy Dale Dalia Damian Damien Damon Dan Dana
Daniel Daniela Daniele Danielle Danil Danilo Danny Daria Dario Darius Darko Darlene Darrell Darren Daryl Dave David Davide Dawn Dean Debbie Deborah Debra Declan
Deepak Deirdre Delia Delphine Demetrius Denis Denise Dennis Denys Derek Dermot Derrick Desmond Devin Devon Dexter Diana Diane Dianne Dick Didier
Diego Dieter Dilip Dilma Dimitar Dimitri Dimitris Dimitrios Dina Dinesh Dirk Dmitri Dmitriy Dmitry Dmytro Dolores Dom Dominic Dominik Dominique Don
Donald Donatella Donna Dora Doreen Doris Dorothy Doug Douglas Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ed Eddie Eddy Edgar Edith Edmund Edna
Eduard Eduardo Edward Edwin Efraim Ehud Eileen Ekaterina Elaine Eleanor Elena Eleni Elias Elijah Elina Elinor Elisa Elisabeth Elise Elizabeth Ella Ellen Elliot
Elliott Ellie Elmer Elon Elsa Elvira Emanuel Emanuela Emeka Emilia Emilie Emilio Emily Emin Emma Emmanuel Emmanuelle Emmett Enda Engin Enrico Enrique Eoin Eric
Erica Erich Erik Erika Erin Ernest Ernesto Erwin Esperanza Esteban Estelle Esther Ethan Etienne Étienne Eugene Eugenia Eun Eunice Eva Evan Evangelos Eve Evelyn Evgeny
Ewa Ewan Fabian Fabio Fabrice Fabricio Faisal Faith Faiz Farah Fareed Farhad Farid Farouk Fatima Fatma Fatou Fausto Federica Federico Fedor Felicia Felicity
Felipe Felix Fengming Ferdinand Fergus Fernanda Fernando Fidel Filip Filippo Fiona Flavio Fleur Flora Florence Florian Floyd Frances Francesca Francesco Francine Francis Francisco
Franck Francois François Françoise Frank Frankie Franklin Frans Franz Fraser Fred Freddie Freddy Frederic Frédéric Frederick Frederik Fredrik Freya Friedrich Fritz Fumio Gabor Gábor
Gabriel Gabriela Gabriele Gabriella Gabrielle Gaetano Gail Galina Gareth Garrett Gary Gaston Gaurav Gavin Gemma Gene Genevieve Geoff Geoffrey Georg George
Georges Georgia Georgina Georgios Gerald Geraldine Gerard Gérard Gerardo Gerd Gerhard Germán German Gert Ghassan Giacomo Gianluca Gianni Gideon Gilbert Gilberto Giles Gilles Gillian
Gina Ginger Gino Giorgia Giorgio Giovanna Giovanni Giulia Giuliano Giulio Giuseppe Gladys Glen Glenda Glenn Gloria Goran Gordon Grace Graeme Graham Grant Greg Gregor
Gregory Greta Gretchen Grigory Guadalupe Guido Guillaume Guillermo Gunnar Günter Gunther Gus Gustav Gustavo Guy Gwen Gwyneth Habib Hadi Hakan Hakim Hal Halima Hamad Hamid Hamza Hana Hank
Hanna Hannah Hannes Hans Harald Hari Haris Harold Haroon Harriet Harrison Harry Haruki Harvey Hasan Hashim Hassan Hayley Hazel Heather Hector Héctor Heidi Heiko Heinrich
Heinz Helen Helena Helene Hélène Helga Helmut Hendrik Henk Henning Henri Henrik Henrique Henry Herbert Herman Hermann Herschel Hilary Hillary Hiroshi Hiroyuki Hisham Holger
Holly Homer Hope Horacio Horst Hosni Howard Hubert Hugh Hugo Humberto Humphrey Humza Hussain Hussein Ian Ibrahim Ibrahima Ida Idris Ignacio Ignatius Igor Ihor Ike Ikram Ilaria Ilham
Ilhan Ilya Imad Imelda Imran Ina Inês Ines Inés Inga Inge Ingrid Ioannis Ion Iqbal Ira Iran Irene Irina Iris Irma Irwin Isaac Isabel Isabella Isabelle Isaiah
Isha Ishaan Ishaq Ismael Ismail Israel Issa Itamar Ivan Ivana Ivanka Ivar Ivo Ivy Iyad Jack Jackie Jackson Jacky Jaclyn Jacob Jacqueline Jacques Jada Jade Jaime Jair Jake Jakob
Jakub Jalal Jamal James Jamie Jan Jana Jane Janet Janez Janice Janine Janos János Jared Jaroslav Jarrod Jasmin Jasmine Jason Jasper Jatin Javad Javier Javed Jay Jayden
Jean Jean-Claude Jean-François Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jeanette Jeanine Jeanne Jeff Jeffrey Jelena Jen Jenna Jennie Jennifer Jenny Jens Jeremiah Jeremy
Jerome Jérôme Jerry Jess Jesse Jessica Jessie Jesus Jesús Jill Jim Jimena Jimmy Jiri Jiří Jitendra Joan Joana Joann Joanna Joanne Joao João Joaquin Joaquín Jocelyn Jochen Jodi Jodie Jody
Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Johnson Jon Jonah Jonas Jonathan Jordan Jordi Jorg Jörg Jorge José Josef Josefina Joseph Josephine Josh
Joshua Josie Joy Joyce Juan Juana Juanita Jude Judit Judith Judy Julia Julian Juliana Julianne Julie Julien Juliet Julieta Juliette Julio Julius June Jürgen Jurgen Justin Justine Justyna
Kai Kaitlin Kamal Kamala Kamil Kamran Kane Karan Karel Karen Karim Karin Karina Karine Karl Karla Karol Karolina Kasper Kasim Kate Katarina Katarzyna Katerina Katharina Katherine Kathleen
Kathryn Kathy Katie Katja Katrin Katrina Katsuya Kay Kayla Kayleigh Kazuo Kazuya Keir Keiko Keith Kelly Kelsey Kelvin Ken Kendra Kenichi Kenji Kenneth Kenny Kent Kenya Kenzo Keri Kerry Kevin
Khaled Khalid Khalil Khalilah Kieran Kiera Kim Kimberly Kiran Kirk Kirsten Kirsty Kirill Kjell Klaus Kofi Koichi Koji Konrad Konstantin Konstantinos Kris Krista Kristen Kristi Kristian Kristin Kristina
Kristine Kristof Krzysztof Kumar Kunal Kurt Kwame Kwasi Kyle Kylie Kyriakos Kyrylo Lacey Laila Lakshmi Lamar Lamine Lana Lance Lara Larisa Larry Lars Latoya Laura Laurel Lauren Laurence
Laurent Laurie Lauro Lawrence Lazaro Lea Leah Leandro Leanne Lee Leif Leila Lena Leo León Leon Leonard Leonardo Leonid Leonie Leonor Leopoldo Leroy Les Leslie Lester Leszek Letitia Levi Lewis
Leyla Liam Lidia Lila Lili Lilia Lilian Liliana Lillian Lily Lin Lina Linda Lindsay Lindsey Linus Lionel Lisa Liz Lizzie Lloyd Logan Lois Lola Loretta Lorenzo Lori Lorna Lorraine Lothar Lou Louis
Louisa Louise Lourdes Lubna Luc Luca Lucas Lucia Lucía Lucian Luciana Luciano Lucie Lucille Lucinda Lucy Ludmila Ludwig Luigi Luis Luís Luisa Luiz Lukas Łukasz Lukasz Luke Luna Luther Lutz Lyle Lydia Lyn Lynda Lyndon
Lynn Lynne Lyudmila Mabel Maciej Mack Mackenzie Maddison Madeleine Madeline Madison Mads Mae Magda Magdalena Maggie Magnus Mahdi Mahinda Mahmood Mahmoud Maia Maisie Maja Makoto Malala Malcolm Malia Malik Mamadou Mandy
Manfred Manish Manmohan Manoj Manolo Manon Mansour Manu Manuel Manuela Mara Marat Marc Marcel Marcela Marcella Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret Margaretha Margarita Margarida Margot
Marguerite Maria María Mariam Marian Mariana Marianna Marianne Maribel Marie Marie-Louise Marija Marilyn Marin Marina Marine Mario Marion Marisa Marisol Marissa Maritza Marius Mariusz Mariya Marjorie Mark Markéta Marko Markus Markwayne
Marlene Marlon Marsha Marshall Marta Martha Marthe Marti Martin Martín Martina Martine Marty Marvin Marwan Mary Maryam Masahiro Masato Masha Mason Massimo Masud Mateo Mateus Mateusz Mathias Mathieu Mathilde Matilda Matt Matteo
Matthew Matthias Matthieu Matti Matvey Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maxine May Maya Mayra Mazen Meena Meera Megan Meghan Mehdi Mehmet Mei Mel Melanie Melania Melinda Melissa Melody Melvin Mercedes
Meredith Mette Meyer Mia Micah Micaela Michael Michał Michal Michala Michel Michela Michele Michelle Mick Mickey Miguel Mihai Mihail Mike Mikhail Mikael Mike Mikko Mikołaj Milan Mildred Milena Miles Milica Milo Miloš Milos Miloš Milton
Mina Mindy Ming Miranda Miriam Mirjana Miroslav Misha Mitch Mitchell Mitsuko Mitt Moe Mohamad Mohamed Mohammad Mohammed Mohsen Moira Moises Mollie Molly Mona Monica Monika Monique Morgan Moritz Morris Mortimer Moses Moshe Mostafa
Muhammad Muhammadu Mukesh Munir Murad Murat Muriel Murray Musa Mustafa Mustapha Mwai Mykhailo Mykola Myra Myriam Myron Nabil Nadia Nadezhda Nadine Naftali Nahid Naim Najib Nana Nancy Nanette Naomi Narendra Nasser Nasir Nastya Natalia Natalie Natalya
Nataliia Natasha Nate Nathalie Nathan Nathaniel Navid Navin Nawaz Nayib Neal Ned Neha Neil Nelson Nena Neville Ngozi Niall Nicholas Nick Nicky Nico Nicola Nicolae Nicolas Nicolás Nicole Nicoletta Nigel Nihad Nika Niki Nikita Nikki Nikol
Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikolay Nikos Nils Nina Nino Nir Nisha Nitin Noa Noah Noam Nobuko Noel Noémie Noor Nora Norah Norbert Noreen Norma Norman Nour Nuno Nuria Nurul Oksana Ola Olaf Olav Ole Oleg Oleh Oleksandr Oleksii Oleksiy
Olena Olga Oliver Olivia Olivier Olha Olly Oluwaseun Omar Omer Opal Oren Orlando Osama Oscar Óscar Oskar Osman Ousmane Otis Otto Owen Pablo Paddy Paige Pamela Pankaj Paola Paolo Paris Park Parker Parvez Pascal Pascale Pasquale Pat Patrice Patricia
Patricio Patrick Patrik Patsy Patti Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pavlo Pawel Paweł Pearl Pedro Peggy Penelope Penny Per Percy Pernille Perry Petar Pete Peter Petr Petra Petro Petros Petteri Phil Philip Philipp Philippa Philippe Phillip Phoebe
Phyllis Pia Pierce Piero Pierre Pierre-Yves Pieter Pietro Pilar Piotr Polly Poppy Prabowo Pradeep Prakash Pramila Pranab Prashant Pratibha Preston Priscilla Priya Priyanka Qasem Quentin Quincy Rachel Rachid Radek Radoslaw Radosław Rafael Rafał Rafik Raghav Rahim Rahul
Raila Raisa Raj Raja Rajendra Rajesh Rajiv Rakesh Ralf Ralph Ram Rami Ramiro Ramón Ramon Ramona Ramzan Ranil Randall Randi Randolph Randy Rani Rania Raoul Raphael Raphaël Raquel Rashad Rashid Rashida Raúl Raul Ravi Ray Raymond Rebecca Rebekah Recep Reed
Reese Regina Reginald Régis Reinhard Remy Rémi Rena Renata Renate Renato Renaud Rene René Renée Renee Reuben Reuven Rex Reza Rhonda Ricardo Riccardo Rich Richard Rick Rickey Ricky Rikke Riley Rita Rob Robbie Robert Roberta Roberto Robin Rocco Rocio Rochelle Rod
Roderick Rodney Rodolfo Rodrigo Roger Rogelio Rohan Rohit Roland Rolf Roman Romain Romano Ron Ronald Ronaldo Ronan Ronen Ronnie Rory Rosa Rosalie Rosalind Rosario Rose Roseanne Rosemary Rosie Ross Rouhollah Rowan Roxana Roxanne Roy Ruben Rubén Ruby Rudolf Rudolph Rudy
Rui Rupert Rupiah Ruslan Russ Russell Rustam Rustem Ruth Ryan Sabine Sabrina Sachin Sadie Sadiq Saeed Sagar Said Sajid Salah Saleh Salem Salim Sally Salma Salman Salome Salvador Salvatore Sam Samantha Samara Sameer Sami Samia Samir Sammy Samuel Samuele Sandra Sandro
Sandy Sanjay Santiago Sara Sarah Sarita Sasha Saskia Satoshi Satya Saul Savannah Scott Sean Seán Sebastian Sebastián Sebastien Sébastien Seema Selena Selim Selma Serena Serge Sergei Sergey Sergii Sergio Sérgio Serhii Serhiy Seth Seung Seyed Shah Shahbaz Shaheen Shakil Shane Shannon
Sharon Shaun Shauna Shawn Sheikh Sheila Shelby Sheldon Shelly Sheri Sherman Sherri Sherry Shigeru Shinji Shinzo Shireen Shirley Shlomo Shoaib Shoko Shyam Sibusiso Sidney Siddharth Sienna Sigmar Sigrid Silas Silke Silvia Silvio Simeon Simon Simona Simone Sinéad Siobhan Siri Slobodan Sofia
Sofía Soledad Solomon Sonia Sonja Sonny Sonya Sophia Sophie Soren Søren Spencer Stacey Stacy Stan Stanislav Stanislaw Stanley Stefan Stefania Stefanie Stefano Steffen Stella Stephan Stéphane Stephanie Stéphanie Stephen Sterling Steve Steven Stewart Stig Stuart Sue Sukhdev Suleiman Sultan Sumit Sunil
Sunita Suresh Susan Susana Susanna Susanne Sushil Sushma Susie Suzanne Suzy Sven Svetlana Svitlana Swati Sybil Sylvain Sylvester Sylvia Sylvie Syed Tabitha Tadeusz Tadashi Tahir Takashi Takeshi Tamar Tamara Tamas Tamás Tamika Tammy Tania Tanja Tanya Tara Tareq Tariq Taro Tarun Tasha Tatiana Tatsuo
Tatyana Tawfik Tayyip Ted Teddy Tendai Terence Teresa Teri Terrance Terrence Terri Terry Tess Tessa Tetiana Tetsuya Thabo Thaddeus Thandi Thea Theo Theodore Theresa Thérèse Thierry Thomas Thor Thorsten Tia Tiago Tiffany Till Tim Timo Timothy Timur Tina Tobias Toby Todd Tom Tomas Tomás Tomáš
Tomasz Tommaso Tommy Toni Tony Torsten Toshiro Tove Tracey Tracy Travis Trent Trevor Trey Tricia Trina Trish Trisha Tristan Troy Trudy Tsai Tucker Tulsi Tyler Tyrone Uday Udo Uhuru Ulf Ulla Ulrich Ulrike Umar Umberto Uri Urmila Ursula Usha Usman Ute Uwe Uzma Václav Vadim Vadym Valentin Valentina Valentyn
Valeria Valerie Valérie Valerio Valery Valeriy Vanessa Varun Vasily Vasyl Vaughn Vera Verónica Veronica Veronika Véronique Vicente Vicki Vicky Victor Victoria Vidya Vijay Vikram Viktor Viktoria Viktoriia Vince Vincent Vincenzo Vinay Vinod Viola Violet Violeta Virginia Virginie Vishal Vitali Vitalii Vitaliy Vitaly
Vito Vittorio Vivek Vivian Viviana Vivienne Vlad Vladimir Vladislav Volker Volodymyr Vyacheslav Wade Wahid Walid Wallace Wally Walt Walter Wanda Warren Wayne Wendy Werner Wes Wesley Whitney Wilbur Wilfred Wilhelm Will Willa Willem William Williams Willie Wilma Wilson Winfried Winnie Winston Wojciech Wolf Wolfgang
Wopke Xavi Xavier Ximena Yaakov Yael Yahya Yair Yan Yana Yang Yann Yannick Yannis Yaroslav Yash Yasir Yasmin Yasmina Yasser Yassin Yehuda Yelena Yevgeny Yevgeniya Yevhen Yiannis Yitzhak Yoav Yoko Yolanda Yoon Yoram Yossi Yousef Youssef Youssouf Yousuf Yukio Yulia Yuliia Yuri Yuriy Yuriko Yusuf Yves Yvette Yvonne Zac Zach
Zachary Zack Zahra Zainab Zaki Zara Zdenek Zeinab Zelda Zhanna Zia Zoe Zoë Zoltan Zoltán Zoran Zuzana Zygmunt Xi Kamala JD Vivek Usha Kash Pam Pete Hakeem Mitch Chuck Nancy Lindsey Tulsi Mahmoud Bashar Benjamin Yoav Ismail Yahya Hassan Javier Nayib Lula Jair Gustavo Claudia Keir Rishi Boris Liz Priti Suella Emmanuel
Ursula Olaf Friedrich Angela Giorgia Pedro Donald Jens Mark Sanna Mette Ulf Jonas Kaja Gitanas Andrzej Radoslaw Viktor Aleksandar Recep Narendra Shehbaz Xi Fumio Shigeru Sanae Yoon Moon Anthony Anwar Prabowo Ferdinand Rodrigo Cyril Bola William Paul Abiy Félix Emmerson Hakainde Nana Bin Abu Ibn Abdul Mohammad Waseem Waheed Assad Fahim Amin Tanvir Usama Usamah Osama Sara Sid Pam Kofi
Abbie Addie Adelaide Adeline Adolfo Adolph Agatha Agustin Aida Aileen Akiva Aki Alba Alden Alec Alf Alfie Alisha Allegra Allie Alton Alva Alyson
Amadeo Amalia Amelie Ami Amie Anabel Andria Anette Angelique Angelita Anissa Annabelle Anneliese Annemarie Annika Antoinette Anwen Araceli Arabella
Archibald Archie Ardith Aretha Ari Ariane Arlene Arlo Arnie Arron Arsenio Artie Arvid Asa Ashlee Ashleigh Ashton Athena Aubrey Audra Augustine
Augustus Aurelio Axl Babs Bambi Barb Barnaby Barrie Barrett Bea Beau Becca Belinda Bella Benita Benji Bernadine Bernice Berta Bertha Bertie Bess
Bessie Betsey Bette Bettie Beulah Bev Billie Birdie Blair Blanche Bo Bobbi Bobbie Bonita Boyce Braden Bram Brandi Brandy Brant Breck Bree Brenna Bria
Briana Brice Bridgette Bridgit Brigid Brigham Britney Britt Brittney Brooks Bruna Bryant Bryson Bubba Buddy Burt Burton Buster Butch Caesar Cal Callie
Cam Camden Camilla Cara Caren Carin Carissa Carlene Carleton Carley Carlota Carlotta Carlton Carlyle Carmela Carmella Carmelo Carmine Carolann Caron
Carri Carroll Carrol Carson Cary Caryn Cassie Cassius Cath Catharine Cathleen Cathryn Cecelia Cecil Cecily Celestine Celina Chanel Chantelle Charla
Charleen Charley Charlize Charmaine Chas Chauncey Chaz Chelsey Cher Cherie Cheri Cheryle Chet Chrissy Chrystal Cicely Cindi Clair Clarissa Clark Claud
Claudette Claudine Clayton Clem Clementine Cleo Cletus Clifton Cole Coleen Collette Collin Concepcion Connie Conner Consuelo Coolidge Cooper Corazon
Cordelia Coretta Cori Corina Corinna Cormac Cornell Corrie Corrine Cortney Cristi Crystal Curt Cy Cybill Cyndi Dahlia Daisuke Dalton Damaris Damion
Dane Danette Dania Danica Danita Dante Daphne Darby Darcy Daren Darin Darla Darnell Darrin Darrow Darryl Darwin Dashiell Davey Davis Davy Dawson Dayna
Dayton Deandre Deann Deanna Deanne Debby Debora Dee Deena Deidre Del Delaney Delbert Delilah Della Delma Delmar Deloris Delores Demi Dena Denny Denzel
Deon Desiree Devan Dewayne Dewey Dianna Diann Dinah Dino Dion Dione Dionne Dominga Dominica Donal Donell Donnie Donny Donovan Dorian Dori Dorothea
Dorthy Dottie Doyle Earlene Ebony Eden Edgardo Edie Edmond Edsel Edwardo Edwina Effie Elaina Elba Elbert Elda Eldon Eldridge Eli Elia Eliana Eliot
Elisha Elissa Eliza Ellis Elma Elmo Elna Eloise Elroy Elsie Elton Elva Elvin Elvis Elwood Elyse Emerson Emery Emile Emmet Emmy Enid Enoch Enzo Ericka
Erma Erna Ernestine Ernie Errol Ervin Esmeralda Essie Estela Estella Ester Etha Ethel Etta Eugenio Eula Eulalia Evangeline Evelyne Everett Evie Ewen
Ezekiel Ezra Fabiola Fay Faye Felipa Felton Flo Florene Florentino Floretta Flossie Forrest Foster Fran Freda Frederica Fredric Freida Frieda Gabe
Galen Garret Garrison Garry Garth Gayle Gaylord Gena Geneva Georgette Georgie Geri Gerry Gertrude Gia Gigi Gil Gilda Ginny Gisele Giselle Glenna
Godfrey Goldie Gonzalo Gordie Gracie Grady Grayson Griffin Grover Guillermina Gwendolyn Hadley Haley Hallie Hannibal Harlan Harley Harmon Harriett
Harris Hattie Hayden Heath Hedwig Henrietta Herb Heriberto Hermione Hershel Hester Hettie Hilda Hiram Holden Hollie Hollis Horace Horatio Hortense
Howie Hoyt Huey Hunter Hyman Hyacinth Ilene Iliana Imani Imogen Imogene Ingeborg Iona Irvin Irving Isadora Isaias Isidore Isidro Issac Iva Izzy Jace
Jacquelyn Jaimie Jamar Jamel Jami Jamison Janell Janelle Janette Janie Janis Janna Jarrett Jarvis Jaxon Jayme Jayne Jayson Jazmin Jeanie Jeannette
Jeannie Jeannine Jeb Jed Jefferey Jefferson Jeffery Jeffry Jenifer Jerald Jeri Jermaine Jerri Jerrold Jethro Jillian Jimmie Jo Joelle Joesph Joey
Johnathan Johnathon Johnie Johnnie Jolene Joni Jonathon Jordana Josefa Joselyn Josephina Josiah Josue Jud Judah Judd Judi Judson Julee Juli Julianna
Justina Kacey Kaitlyn Kaleb Kali Kandi Kara Kareem Kari Karlene Karyn Kasey Katelyn Katharine Katheryn Kathi Kathie Kathrine Katina Katlyn Katy Kaye
Keanu Keira Keisha Kelley Kelli Kellie Kendall Kendrick Kennith Kenton Kermit Kerri Kerrie Kevan Kiara Kiki Kimber Kimberlee Kimberley Kip Kira Kirby
Kit Kitty Kobe Kody Kory Kristie Kristopher Kristy Krystal Kurtis Kyla Kyra Lacy Ladonna Lakeisha Lakisha Lamont Landon Lane Lanny Laraine Larissa
LaShawn Latasha Latonya Lauri Laverne Lavonne Lawanda Leander Leann Leanna Leeann Leigh Leland Lelia Lemuel Len Lenard Lenny Lenora Lenore Leola Leona
Leonel Leonora Leopold Leora Lesley Lessie Leta Letha Leticia Lew Lex Lexi Libby Lilianne Lilly Lindy Linnea Linwood Lisette Liv Liza Llewellyn Lolita
Lon Lonnie Lonny Lora Loraine Loren Lorena Lorene Lorenza Lorie Lorrie Lottie Louie Louella Lowell Loyd Lucien Lucile Lucretia Luella Lulu Lupe Luz
Lyla Lyman Lynette Lynnette Mable Macy Maddie Madelyn Madge Mahalia Malachi Malcom Malinda Mallory Mamie Manny Marcelle Marci Marcie Marcy Margarito
Marge Margery Margie Margo Margret Mari Mariah Mariel Marietta Marilee Maris Marla Marley Marlin Marnie Marquis Marva Maryann Maryanne Marybeth
Maryellen Maryjane Marylou Mattie Maude Maura Mavis Maxie Maxwell Meagan Meg Melba Mellisa Melva Melvyn Mercy Merle Merlin Merrill Merry Mervin
Michaela Micheal Micki Mikey Mila Millard Millicent Millie Mimi Minerva Minnie Missy Mitchel Mitzi Mo Monroe Monte Monty Mordecai Morton Myles Myrna
Myrtle Nan Nanci Nash Nat Nathanael Nedra Nell Nellie Nelly Nestor Neva Newton Nia Nichole Nicki Nicolette Niels Nila Nita Noelle Noemi Nola Nolan
Nona Norris Norton Norwood Octavia Octavio Odell Odette Ofelia Olen Olin Ollie Ophelia Orrin Orson Orval Orville Osvaldo Oswald Paloma Pansy Patrica
Pattie Peg Phebe Primo Quinn Quinton Rachael Rachelle Rae Raegan Rafe Raina Raleigh Randal Raymundo Reba Reece Reggie Reid Remington Renae Reva Rey
Reyna Reynaldo Rhea Rhett Rhiannon Rhoda Rhys Richie Ricki Rickie Rico Rigoberto Robby Robyn Roddy Rodger Rodrick Rolando Rolland Romeo Rona Ronda
Ronna Ronny Rosalia Rosalinda Rosalyn Rosanna Rosanne Roscoe Roseann Rosella Rosemarie Rosetta Roslyn Rosy Rowena Rowland Roxie Royce Rubin Rufus
Russel Ruthann Ruthie Ryder Rylee Saad Sabina Sal Sammie Samson Sandi Sanford Sankar Savanna Scarlett Scot Scottie Scotty Selina Seymour Shana Shanda
Shani Shania Shanna Shanta Shari Sharla Sharlene Sharron Shawna Shayla Shayne Shea Sheena Sheetal Shelia Shelley Shelton Sheree Sherrie Sherwin
Sherwood Sheryl Shira Shonda Shreya Skye Skylar Sondra Staci Stacie Stanford Stanton Steph Stephany Stevie Stu Suki Sullivan Susannah Suzan Suzanna
Suzette Suzie Sydney Tabatha Tad Talia Tameka Tami Tammi Tammie Tamra Tanisha Tate Taylor Terrell Terrie Thad Thalia Thelma Theodora Therese Theron
Thom Thornton Thurman Tiana Tiara Timmy Tisha Titus Tito Tomiko Tommie Tonia Tonya Traci Tracie Trenton Trinity Truman Twila Tyra Tyree Tyrell Tyron
Tyson Ulysses Uma Upton Val Valarie Valentine Velma Verna Vernon Vic Vickie Vikki Vin Virgil Viv Vivien Vonda Waylon Webb Weldon Wendell Wendi Weston
Wilbert Wilda Wilford Willard Willis Wilmer Winfred Winifred Winona Woodrow Woody Wyatt Xander Zachariah Zachery Zane Zelma Zoey Zola Zora Aamer Aamir
Aarav Abdallah Abdelaziz Abdelkader Abdirahman Abdoul Abdulla Abdurrahman Abhijit Abhishek Abiodun Abubakar Adamu Adeel Ademola Adil Aditya Afzal Agus
Ahn Aijaz Aiko Akhtar Akin Akram Alaa Alauddin Alejo Aliou Alioune Aliyu Altaf Ambika Amine Aminu Amitava Amr Anas Ananya Andile Andi Anh Aniket Anjan
Ankit Ankur Anuj Anupam Anurag Anushka Aparna Apinan Aravind Arif Arindam Arjuna Arnab Arpita Arslan Arturs Arvydas Asante Asel Ashwin Aslan Asghar
Ashfaq Ataur Atal Atef Atul Avinash Awad Aya Ayaan Ayako Ayub Azhar Azam Azmi Badr Bahadur Bakhtiyar Bala Balaji Baldev Balwinder Bambang Bao Baris
Bashir Basel Bayu Beatrix Bela Béla Benazir Berhanu Berik Bharat Bhaskar Bhavesh Bimal Bintou Bipin Birendra Birol Biswajit Bohdan Boubacar Boutros
Brijesh Budi Bulent Bülent Bushra Cem Cemal Chaiwat Chan Chandrika Chandrasekhar Charan Charnchai Chau Chetan Chiaki Chidambaram Chiharu Chika Chikara
Chinmay Chisato Chiyo Chua Chukwuemeka Chung Cuong Daiki Dang Danyal Dara Darwish Dawit Daud Deniz Deepa Deepika Dejan Demba Devendra Dewi Dhananjay
Dharmendra Dhruv Dieudonne Dilan Dilshad Dinara Dipak Divya Djamel Dong Dong-hyun Dragan Drazen Duc Dusan Dwi Dzhokhar Ebru Edin Efrain Ehsan Ekrem
Elchin Eldar Elif Elnur Emir Emre Enver Ercan Erdal Erdem Eren Erkin Ersin Esra Essam Evren Ezzat Fadi Fahad Fahd Faiza Fakhr Farida Faris Farooq
Faruk Fatih Fatmata Fatoumata Fawzi Fazal Ferhat Feroz Fethi Fikret Firas Fuad Fumiko Gautam Gebre Geeta Georgi Ghulam Giang Girish Gita Gjorgji
Gökhan Goh Gopal Govind Grzegorz Gulnara Gurbanguly Gurpreet Habiba Hafiz Halil Hamdi Hamed Hanan Hanh Hani Hanif Harbhajan Hardik Harjit Harsh Haruka
Haruto Hatem Hayato Hazem Heba Hemant Heng Hideo Hideki Hidetoshi Hien Hina Hiro Hiroaki Hiroko Hiromi Hitoshi Hoang Hong Hoshyar Hristo Hua Huda Hui
Hung Huong Huseyin Hüseyin Huy Hwang Hyun Hyun-woo Idrissa Ifeanyi Ijaz Ikechukwu Ilir Ilias Iliya Inaam Indah Indira Indra Inzamam Irfan Isa Isabela
Isam Isma Ismet Issam Ivaylo Izabela Izzat Jaber Jacek Jafar Jagdish Jahangir Jai Jalil Jarosław Jaromir Jasim Jaswant Jawad Jaya Jayanta Jia Jian
Jianguo Jie Jin Jin-woo Jing Jiang Jomo Joko Jong Joon Josip Jozef Józef Juma Jumoke Jun Junaid Junichi Junichiro Juri Kadir Kajal Kalpana Kalyan
Kanan Kang Kapil Karthik Kashif Kaveh Kavita Kazi Kazem Kazuhiro Kazuko Kei Keiichi Keisuke Keita Kemal Kenan Kenta Kerim Ketan Khadija Khalifa Khin
Khosrow Khurram Kim-ly Kishore Kiyoshi Klara Koffi Kostas Kosuke Kourosh Krešimir Krishna Kristjan Krisztina Kwabena Kwaku Kyaw Kyoko Lalit Lan Lech
Li Lian Liang Lidiya Lien Ling Linh Ljubo Ljubomir Loay Lubomir Lucjan Madhav Madhu Madhuri Magdi Mahesh Mahfouz Mahir Mahmud Mai Majid Maksim Mamoru
Manabu Manal Manasi Mandla Mang Mangala Manju Mansoor Mariama Marouane Martyna Maruf Masaaki Masako Masami Masao Masashi Masayuki Masood Masoud Matiur
Melis Meng Merve Mesut Metin Mi Michio Miho Mika Mikio Miklos Miklós Miko Min Min-jun Minh Minoru Mircea Mirela Miro Mirza Misaki Mitsuo Miyuki Mladen
Mohan Mohit Momoko Moustapha Muammar Mubarak Muhammed Muhsin Mukhtar Murali Mushtaq Muthu Myint Myo Myung Nada Nader Nadeem Naeem Nagendra Naguib
Naing Najla Namrata Nandini Nao Naoki Naoko Naoto Naresh Nargiz Narine Nasreen Nasrin Nataliya Natsuki Nawaf Nawal Nazir Nebojsa Neelam Neeraj Nenad
Ngoc Nidal Nikhil Nilesh Nilufar Nimal Ning Niraj Nirmala Nirupama Nishant Nizar Nobuhiro Nobuo Nobuyuki Noriko Norio Nursultan Nyoman Obaid Obinna
Olumide Olusegun Omid Ondrej Ondřej Onur Orhan Osamu Oumar Oumou Ozan Özgür Padma Parag Paresh Parwez Patryk Pedrag Pei Pervez Phuc Phuong Pooja
Prabhakar Prabhat Pramod Prasad Praveen Predrag Prem Przemysław Purnima Pushpa Qais Qasim Qi Qin Qing Quang Quoc Rabah Rabia Radhika Radhakrishnan
Radoslav Radovan Rafi Rafiq Rahma Rahman Rajan Rajat Rajeev Rajinder Rajkumar Raju Rama Ramesh Ramin Ramzi Ranjan Ranjit Rashed Rasmus Ratan Ratko
Ravindra Raza Reem Refik Rehana Rehman Reiko Ren Renu Rie Rika Rin Rina Rinat Ritesh Ritu Riyad Riza Rizwan Robertas Rong Roopa Roza Ryo Ryoichi Ryota
Ryu Saadi Saba Sabah Sadia Safa Saif Saikat Sakura Salam Saleem Salwa Samar Samer Samina Samira Samuli Sanaa Sandeep Sandile Sandor Sándor Sangeeta
Sanjeev Santosh Sapna Sarath Sarfraz Satish Sato Satoru Saurabh Savita Sayed Sedat Seiji Sekou Semyon Serdar Serkan Servet Sevgi Seydou Shabana
Shabnam Shafiq Shahid Shahida Shahnaz Shahriar Shaikh Shailesh Shakeel Shamim Shamsul Shanmugam Shankar Shanti Sharad Sharif Shashi Shaukat Shekhar
Shen Sherif Shigeki Shigeo Shih Shilpa Shinichi Shinya Shirin Shiro Shiv Shobha Shoji Shota Shu Shuichi Shun Siaka Sima Simran Sinan Sipho Sita Siti
Siyabonga Slavko Sohail Sonam Soo Srdjan Sri Srinivas Stanisław Stepan Stipe Stjepan Subhash Subramanian Sudhir Suhail Sujata Suk Sukhbir Sulaiman
Süleyman Suman Surya Susilo Sylwia Szymon Taha Taher Tai Takahiro Takako Takao Takayuki Takeo Takuma Takuya Talal Talat Talgat Tam Tamaz Tao Tapan
Tarek Tarja Taslima Tatsuya Tawfiq Tayfun Temur Tengku Tetsuo Thanh Thant Thein Thi Thilo Thomaz Thu Thura Thuy Tien Tihomir Tiruneh Todor Tomislav
Tomoko Tomoyuki Toru Toshihiko Toshiko Toshio Trang Trung Tsutomu Tuan Tunde Turki Ugur Umaru Umesh Umit Ümit Ung Vaclav Vahid Valdas Vandana Vanja
Vasile Vasil Venkat Venkatesh Veselin Vikas Vineet Vinh Vipin Viorel Virendra Vishnu Vladyslav Vojislav Vojtěch Vugar Vuk Waleed Wang Waqar Wasim Wei
Wen Wenjie Wiesław Witold Władysław Won Xia Xiang Xiao Xiaobo Xiaoming Xin Xing Xiu Xue Yakub Yanis Yaqub Yara Yashwant Yasin Yasmine Yasuhiro Yasuko
Yasuo Yasushi Yaw Yemi Yi Yifan Yin Ying Yoichi Yong Yordan Yoshi Yoshiaki Yoshihiro Yoshiko Yoshio Yoshiro Yu Yuan Yue Yui Yuji Yuki Yukiko Yumi
Yumiko Yun Yury Yusef Yusuke Yutaka Zafar Zaheer Zahid Zaid Zakaria Zalmay Zamir Zaw Zbigniew Zdravko Zeev Zeljko Željko Zeynep Zhan Zhang Zhen Zhi
Zhong Ziad Zine Zlatan Zlatko Zsolt Zubair Zulfiqar
`;
