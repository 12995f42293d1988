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
`;
