/** Family names of the world's news. */
export const SURNAMES = `
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin
Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson
Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy
Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood James Bennett Gray
Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson
Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant
Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas
Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes
Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan
Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Vazquez Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong
Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence
Sandoval Guerrero George Chapman Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin
Carlson Austin Dominguez Carr Lawson Jacobs OBrien Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza
Howell Li Wong Reid Hanson McCoy Garrett Burton Fuller Wang Weber Welch Rojas Lucas Marquez Park Yang Little Banks Padilla Day Walsh Bowman Schultz
Luna Fowler Mejia Davidson Acosta Brewer May Holland Juarez Newman Pearson Curtis Cortez Douglas Schneider Joseph Barrett Navarro Figueroa Keller
Avila Wade Molina Stanley Hopkins Campos Barnett Bates Chambers Caldwell Beck Lambert Miranda Byrd Craig Ayala Lowe Frazier Powers Neal Leonard
Gregory Carrillo Sutton Fleming Rhodes Shelton Schwartz Norris Jennings Watts Duran Walters Cohen McDaniel Moran Parks Steele Vaughn Becker Holt
Deleon Barker Terry Hale Leon Benson Haynes Horton Miles Lyons Pham Graves Bush Thornton Wolfe Warner Cabrera McKinney Mann Zimmerman Dawson Lara
Fletcher Page McCarthy Love Robles Cervantes Solis Erickson Reeves Chang Klein Salinas Fuentes Baldwin Daniel Simon Velasquez Hardy Higgins Aguirre
Lin Cummings Chandler Sharp Barber Bowen Ochoa Dennis Robbins Liu Ramsey Francis Griffith Paul Blair OConnor Cardenas Pacheco Cross Calderon Quinn
Moss Swanson Chan Rivas Khan Rodgers Serrano Fitzgerald Rosales Stevenson Christensen Manning Gill Curry McLaughlin Harmon McGee Gross Doyle Garner
Newton Burgess Reese Walton Blake Trujillo Adkins Brady Goodman Roman Webster Goodwin Fischer Huang Potter Delacruz Montoya Todd Wu Hines Mullins
Castaneda Malone Cannon Tate Mack Sherman Hubbard Hodges Zhang Guerra Wolf Valencia Saunders Franco Rowe Gallagher Farmer Hammond Hampton Townsend
Ingram Gallegos Clarke Barton Schroeder Maxwell Logan Camacho Strickland Norman Colon Parsons Frank Harrington Glover Osborne Buchanan Casey Floyd
Patton Ibarra Ball Tyler Suarez Bowers Orozco Salas Cobb Gibbs Andrade Bauer Conner Moody Escobar McGuire Lloyd Mueller Hartman Kramer McBride Pope
Lindsey Velazquez Norton McCormick Flynn Yates Hogan Marsh Macias Villanueva Zamora Pratt Owen Ballard Lang Brock Villarreal Charles Drake Barrera
Cain Patrick Pineda Burnett Mercado Santana Shepherd Bautista Ali Shaffer Lamb Trevino McKenzie Hess Olsen Cochran Morton Nash Wilkins Petersen Briggs
Shah Roth Nicholson Holloway Lozano Flowers Rangel Hoover Arias Mora Valenzuela Bryan Meyers Weiss Underwood Bass Greer Houston Carson Morrow Clayton
Whitaker Decker Yoder Collier Zuniga Carey Wilcox Melendez Poole Roberson Larsen Conley Davenport Copeland Massey Lam Huff Rocha Cameron Jefferson
Hood Monroe Anthony Pittman Huynh Randall Singleton Kirk Combs Mathis Christian Skinner Bradford Richard Galvan Wall Boone Kirby Wilkinson Bruce
Atkinson Velez Meza Roy Vincent York Hodge Villa Abbott Allison Tapia Gates Chase Sosa Sweeney Farrell Wyatt Dalton Horn Barron Phelps Yu Dickerson
Heath Foley Atkins Mathews Bonilla Acevedo Benitez Zavala Hensley Glenn Cisneros Harrell Rubio Choi Huffman Boyer Garrison Arroyo Bond Kane Hancock
Callahan Dillon Cline Wiggins Grimes Arellano Melton ONeill Savage Beltran Pitts Parrish Ponce Booth Koch Ware Brennan McDowell Marks Cantu Humphrey
Baxter Sawyer Clay Tanner Hutchinson Kaur Berg Wiley Gilmore Russo Villegas Hobbs Keith Wilkerson Ahmed Beard McClain Montes Mata Rosario Vang Walter
Henson ONeal Mosley McClure Beasley Stephenson Huerta Preston Vance Barry Johns Eaton Blackwell Dyer Prince Macdonald Solomon Guevara Stafford Hurst
Woodard Cortes Shannon Kemp Nolan McCullough Merritt Murillo Salgado Strong Kline Cordova Barajas Roach Rosas Jacobson Lester Knox Bullock Kerr Leach
Meadows Orr Davila Whitehead Pruitt Kent Conway McKee Barr David Dejesus Marin Berger McIntyre Blankenship Gaines Palacios Cuevas Bartlett Durham
Dorsey McCall ODonnell Stein Browning Stout Lowery Sloan McLean Hendricks Calhoun Sexton Chung Gentry Hull Duarte Ellison Nielsen Gillespie Buck
Middleton Sellers Leblanc Esparza Hardin Bradshaw McIntosh Howe Livingston Frost Glass Morse Knapp Herman Stark Bravo Noble Corona Frederick Buckley
McFarland Hebert Enriquez Hickman Quintero Randolph Schaefer Walls Trejo Reilly Pennington Michael Conrad Giles Benjamin Crosby Fitzpatrick Donovan
Mays Mahoney Valentine Raymond Medrano Hahn McMillan Bentley Felix Peck Lucero Boyle Hanna Pace Hurley Harding McConnell Bernal Nava Ayers Everett
Ventura Avery Pugh Mayer Bender Shepard McMahon Landry Sampson Moses Magana Blackburn Dunlap Gould Duffy Vaughan Herring McKay Espinosa Farley Bernard
Ashley Friedman Potts Truong Costa Correa Blevins Nixon Clements Fry Delarosa Benton Lugo Portillo Dougherty Crane Haley Phan Villalobos Blanchard
Horne Finley Quintana Lynn Esquivel Bean Dodson Mullen Xiong Hayden Cano Levy Huber Richmond Moyer Lim Frye Sheppard McCarty Avalos Booker Waller
Parra Woodward Jaramillo Krueger Rasmussen Brandt Peralta Donaldson Stuart Faulkner Maynard Galindo Coffey Estes Sanford Burch Maddox Vo OConnell Vu
Andersen Spence McPherson Schmitt Stanton Leal Cherry Compton Dudley Sierra Pollard Alfaro Hester Proctor Lu Hinton Novak Madden McCann Terrell Jarvis
Dickson Reyna Cantrell Mayo Hendrix Rollins Rowland Whitney Duke Odom Daugherty Travis Tang Archer Clinton Trump Obama Biden Reagan Roosevelt
Eisenhower Thatcher Major Heseltine Rifkind Redwood Prescott Ashdown Hague Paisley Trimble McGuinness Hume Bruton Ahern Cooney Mallon Mowlam Straw
Blunkett Beckett Dobson Darling Miliband Corbyn Farage Gove Javid Raab Truss Sunak Starmer Rayner Lammy Yeltsin Lebed Chernomyrdin Zyuganov Chubais
Primakov Gorbachev Putin Medvedev Lavrov Peskov Shoigu Zakharova Navalny Kasyanov Nemtsov Yavlinsky Zhirinovsky Luzhkov Maskhadov Dudayev Yandarbiyev
Basayev Kuchma Lukashenko Shevardnadze Aliyev Nazarbayev Karimov Zelensky Poroshenko Tymoshenko Yanukovych Yushchenko Ivanov Petrov Sidorov Smirnov
Kuznetsov Popov Sokolov Volkov Morozov Novikov Fedorov Mikhailov Pavlov Semyonov Golubev Vinogradov Bogdanov Vorobyov Nikolayev Nikitin Orlov Makarov
Zakharov Zaitsev Solovyov Borisov Yakovlev Grigoriev Romanov Sergeyev Kuzmin Alexeyev Stepanov Andreyev Dmitriev Gusev Titov Tarasov Belov Komarov
Kovalev Ilyin Kiselev Maximov Polyakov Antonov Zhukov Frolov Zuyev Kovalenko Bondarenko Tkachenko Shevchenko Kravchenko Oliynyk Lysenko Rudenko
Savchenko Petrenko Moroz Kovalchuk Melnyk Boyko Marchenko Ponomarenko Sharapova Kournikova Dementieva Kafelnikov Kohl Kinkel Waigel Schaeuble Schröder
Lafontaine Scharping Merkel Steinmeier Westerwelle Scholz Habeck Baerbock Merz Söder Müller Schulz Hoffmann Schäfer Richter Neumann Schwarz Zimmermann
Braun Krüger Hofmann Hartmann Lange Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Kaiser Fuchs Möller Jung Schubert
Vogel Friedrich Günther Winkler Lorenz Baumann Franke Albrecht Schuster Ludwig Böhm Winter Kraus Schumacher Krämer Vogt Jäger Otto Sommer Groß Seidel
Heinrich Haas Schreiber Graf Dietrich Ziegler Kuhn Pohl Engel Busch Bergmann Voigt Sauer Wolff Pfeiffer Klinsmann Matthäus Sammer Bierhoff Kahn
Ballack Stich Kiefer Frentzen Chirac Juppe Juppé Jospin Mitterrand Balladur Giscard Rocard Hollande Sarkozy Macron Attal Barnier Bayrou Lecornu
Philippe Castex Borne Mélenchon Melenchon Bardella Zemmour Fillon Villepin Dubois Robert Petit Durand Leroy Moreau Laurent Lefebvre Michel Bertrand
Roux Fournier Morel Girard André Lefèvre Mercier Dupont Bonnet François Legrand Garnier Faure Rousseau Blanc Guérin Muller Roussel Nicolas Perrin
Morin Mathieu Clément Gauthier Dumont Fontaine Chevalier Robin Masson Gérard Denis Lemaire Duval Joly Gautier Roger Roche Noël Meunier Jean Marchand
Dufour Marie Barbier Brun Dumas Brunet Leroux Colas Renard Arnaud Rolland Caron Aubert Giraud Leclerc Vidal Bourgeois Renaud Lemoine Picard Gaillard
Leclercq Lacroix Fabre Dupuis Olivier Deschamps Desailly Zidane Djorkaeff Thuram Cantona Papin Pioline Forget Mauresmo Tauziat Halard Prost Alesi
Prodi Dini Berlusconi Bossi D'Alema Scalfaro Ciampi Fini Veltroni Amato Andreotti Craxi Renzi Letta Gentiloni Conte Draghi Meloni Salvini Mattarella
Tajani Rossi Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Luca Mancini Giordano Rizzo Lombardi Moretti Barbieri
Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola Santis D'Angelo Marchetti
Parisi Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli
Silvestri Mazza Testa Grassi Pellegrino Carbone Giuliani Benedetti Barone Rossetti Caputo Montanari Palmieri Bernardi Martino Fiore Rosa Ferretti
Bellini Basile Riva Donati Piras Vitali Battaglia Sartori Neri Costantini Milani Pagano Ruggiero Sorrentino Orlando Damico Negri Maldini Baresi Baggio
Zola Ravanelli Vialli Signori Casiraghi Albertini Cannavaro Nesta Buffon Totti Tomba Compagnoni Aznar González Rajoy Zapatero Sánchez Fraga Solana
Almunia Pujol Arzalluz Rato Garzon García Rodríguez López Fernández Martínez Pérez Gómez Martín Jiménez Hernández Díaz Álvarez Muñoz Gutiérrez Alonso
Domínguez Gil Vázquez Ramírez Blanco Suárez Marín Sanz Iglesias Núñez Garrido Cortés Prieto Méndez Calvo Gallego León Márquez Peña Diez Carrasco
Caballero Nieto Pascual Herrero Lorenzo Hidalgo Montero Ibáñez Giménez Ferrer Durán Vicente Benítez Carmona Crespo Pastor Sáez Velasco Soler Moya
Esteban Gallardo Bruguera Berasategui Corretja Nadal Alcaraz Ferrero Indurain Olano Zulle Rominger Riis Ullrich Pantani Contador Hierro Raul Guardiola
Zubizarreta Menem Cavallo Duhalde Alfonsin Kirchner Macri Milei Fujimori Toledo Humala Samper Pastrana Uribe Petro Zedillo Colosio Sheinbaum Cardoso
Lula Rousseff Temer Bolsonaro Haddad Frei Lagos Bachelet Pinera Boric Allende Pinochet Banzer Sanguinetti Mujica Wasmosy Oviedo Bucaram Noboa Maduro
Machado Guaido Preval Aristide Cedras Balaguer Arzu Aleman Chamorro Souza Sousa Oliveira Pereira Lima Carvalho Ferreira Rodrigues Almeida Gomes
Martins Araújo Araujo Melo Barbosa Alves Ribeiro Teixeira Pinto Moreira Correia Nascimento Dias Nunes Moura Cavalcanti Monteiro Freitas Reis Fonseca
Marques Mendes Vieira Lopes Fernandes Batista Soares Guterres Cavaco Sampaio Barroso Socrates Antunes Coelho Matos Pires Cunha Tavares Azevedo
Guimarães Simões Macedo Figo Rui Ronaldinho Rivaldo Romario Bebeto Dunga Taffarel Kaká Senna Barrichello Massa Kuerten Meligeni Arafat Netanyahu Peres
Rabin Barak Sharon Olmert Livni Lieberman Lapid Gantz Gallant Mordechai Shahak Eitan Naveh Weizman Begin Meir Dayan Erekat Ashrawi Abbas Rajoub Dahlan
Haniyeh Sinwar Yassin Mashaal Deif Nasrallah Hariri Berri Hrawi Lahoud Aoun Jumblatt Geagea Mikati Assad Sharaa Shara Hussein Saddam Aziz Sahaf
Ramadan Talabani Barzani Maliki Allawi Chalabi Sistani Sadr Mubarak Sisi Morsi Moussa Boutros-Ghali ElBaradei Gaddafi Gadhafi Haftar Bouteflika
Zeroual Hassan Bourguiba Turabi Bashir Burhan Hemedti Rafsanjani Khamenei Khatami Ahmadinejad Rouhani Raisi Pezeshkian Velayati Zarif Araghchi
Khomeini Soleimani Mousavi Mohamed Mohammed Ibrahim Khalil Saleh Salem Mansour Nasser Said Saeed Saad Qassem Hamad Hamdan Khoury Nasr Farah Najjar
Tamimi Awad Zayed Rashid Khalifa Maktoum Nahyan Thani Sabah Saud Faisal Sultan Jaber Suleiman Sulaiman Othman Osman Omar Yusuf Youssef Mahmoud Mustafa
Karim Rahman Rahim Hakim Jabbar Malik Amin Habib Shaheen Barghouti Husseini Qureshi Sheikh Siddiqui Ansari Hashmi Zaidi Rizvi Akhtar Iqbal Javed Mirza
Baig Butt Chaudhry Chaudhary Cheema Gillani Zardari Bhutto Sharif Leghari Musharraf Imran Durrani Afridi Yousafzai Wasim Waqar Inzamam Anwar Sohail
Mushtaq Saqlain Mehmood Latif Haq Hussain Raza Abbasi Bugti Mengal Kumar Sharma Gupta Verma Reddy Rao Nair Menon Iyer Iyengar Pillai Das Bose Ghosh
Banerjee Mukherjee Chatterjee Sen Dutta Chakraborty Ganguly Bhattacharya Mehta Joshi Desai Trivedi Pandey Mishra Tiwari Dubey Shukla Yadav Jha Sinha
Prasad Chauhan Rathore Malhotra Kapoor Khanna Chopra Bhatia Sethi Arora Ahuja Gandhi Nehru Vajpayee Advani Gowda Gujral Thackeray Modi Kejriwal Mamata
Jayalalithaa Karunanidhi Paswan Naidu Tendulkar Dravid Azharuddin Kumble Srinath Kohli Dhoni Sidhu Jadeja Mongia Raju Kulkarni Deshmukh Pawar Patil
Bhosale Kamble Gaikwad Jain Agarwal Agrawal Bansal Goyal Mittal Ambani Adani Birla Tata Murthy Krishnan Subramanian Ramachandran Srinivasan Natarajan
Venkatesh Swamy Kumaratunga Wickremesinghe Rajapaksa Bandaranaike Premadasa Jayasuriya Ranatunga Kaluwitharana Muralitharan Vaas Dharmasena
Tillekeratne Fernando Perera Gunawardena Jayawardena Dissanayake Prabhakaran Hasina Zia Ershad Yunus Hossain Islam Miah Chowdhury Begum Khatun Akter
Koirala Deuba Oli Dahal Prachanda Thapa Gurung Shrestha Tamang Rai Lama Sherpa Deng Jiang Peng Zhu Hu Wen Xi Qiao Rongji Qichen Qian Shen Zhao Zhou Xu
Sun Ma Guo Gao Luo Zheng Liang Xie Song Feng Dong Xiao Cheng Cao Yuan Fu Zeng Su Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang
Shi Yao Tan Liao Zou Jin Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Wan Duan Yin Yi Lai Mo Tung Patten Tsang Leung Cheung Chow Chiu Lau Ng Yeung Yip
Tse Fung Kwok Chu Hui Kwan Mak Poon Siu Szeto Tam Yuen Hsieh Hsu Kuo Tsai Lien Soong Shih Tseng Yeh Chiang Hung Teng-hui Hashimoto Murayama Hata
Hosokawa Ozawa Ikeda Obuchi Mori Koizumi Abe Fukuda Aso Hatoyama Kan Noda Suga Kishida Ishiba Takaichi Hayashi Motegi Sato Suzuki Takahashi Tanaka
Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Shimizu Yamazaki Yamashita Ishikawa Nakajima
Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Ota Miura Fujiwara Okamoto Matsuda Nakagawa
Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando
Taniguchi Ohno Maruyama Imai Kono Fujimoto Murata Takeda Ueno Sugiyama Masuda Sugawara Hirano Kojima Otsuka Chiba Kubo Matsui Iwasaki Sakurai
Kinoshita Noguchi Matsuo Nomura Kikuchi Sano Onishi Sugimoto Arai Date Sawamatsu Nakata Kawaguchi Honda Toyoda Matsuzaka Nomo Ichiro Ohtani Jeong Cho
Jo Yoon Jang Im Han Oh Seo Suh Shin Kwon Hwang Ahn Yoo Hong Jeon Chun Ko Son Bae Baek Paek Heo Nam Sim Noh Roh Joo Koo Ku Ryu Chae Hyun Ham Byun Pyon
Yeom Cha Young-sam Dae-jung Jong-il Jong-un Il-sung Doo-hwan Tae-woo Suharto Sukarno Megawati Wahid Habibie Yudhoyono Widodo Prabowo Wiranto Alatas
Tutut Rais Aquino Marcos Duterte Binay Misuari Siazon Enrile Mahathir Badawi Najib Muhyiddin Razak Goh Hsien Chavalit Banharn Chuan Thaksin Shinawatra
Yingluck Prayut Srettha Suu Kyi Khin Nyunt Shwe Hun Ranariddh Sihanouk Pol Pot Khieu Samphan Ieng Sary Sar Kheng Kiet Muoi Anh Hoang Dang Bui Ngo
Duong Ly Santoso Wijaya Susanto Setiawan Hidayat Kusuma Gunawan Siregar Nasution Harahap Lubis Ocampo Dela Magsaysay Salonga Lacson Pangilinan
Macapagal Mandela Mbeki Ramaphosa Zuma Buthelezi Botha Tutu Slovo Hani Holomisa Viljoen Malan Verwoerd Smuts Cronje Donald Kallis Pollock Kirsten
Cullinan Symcox Klusener Mugabe Nkomo Tsvangirai Mnangagwa Kaunda Chiluba Mwanawasa Sata Lungu Hichilema Banda Muluzi Chakwera Mutharika Nyerere Mkapa
Mwinyi Kikwete Magufuli Suluhu Moi Kibaki Odinga Kenyatta Ruto Leakey Raila Gachagua Museveni Besigye Kagame Habyarimana Bizimungu Ntaryamira Buyoya
Ndadaye Nkurunziza Ntibantunganya Mobutu Kabila Tshisekedi Katumbi Lumumba Kengo Dos Savimbi Lourenco Chissano Dhlakama Nyusi Abacha Obasanjo Abiola
Shonekan Babangida Buhari Jonathan Tinubu Atiku Obi Saro-Wiwa Soyinka Achebe Rawlings Kufuor Mahama Akufo-Addo Annan Nkrumah Doe Sirleaf Weah Kromah
Boley Strasser Bio Kabbah Koroma Sankoh Conde Diouf Sall Faye Sonko Keita Toure Traore Compaore Sankara Goita Konare Ouattara Gbagbo Bedie Houphouet
Biya Bongo Eyadema Soglo Kerekou Patasse Bozize Deby Habre Meles Zenawi Mengistu Abiy Isaias Afewerki Aideed Siad Bekele Gebrselassie Tergat Kiptanui
Kiprono Rono Kipketer Komen Keino Kipchoge Cheruiyot Korir Koech Chebet Kosgei Tanui Ngugi Barmasai Bitok Sang Sigei Kemboi Kirui Kipruto Mutai
Tadesse Worku Tolossa Wami Tulu Haile Assefa Abebe Tesfaye Desta Kebede Alemu Girma Negash Lemma Okafor Okonkwo Okoye Eze Nwosu Adeyemi Adebayo
Adeleke Ogunleye Balogun Bello Danjuma Musa Sule Yakubu Okocha Amokachi Amunike Kanu Ikpeba Oliseh Yekini Babayaro Diallo Diop Ndiaye Ndoye Gueye Sow
Ba Sy Cisse Kone Coulibaly Kante Camara Bah Sylla Mensah Owusu Boateng Asante Osei Appiah Agyeman Amoah Opoku Mwangi Kamau Njoroge Wanjiru Otieno
Ochieng Omondi Mutua Musyoka Phiri Mwale Tembo Zulu Sithole Ndlovu Dlamini Khumalo Moyo Ncube Nkosi Mokoena Molefe Radebe Masinga Khune Johansson
Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson
Magnusson Olofsson Lindström Lindqvist Lindgren Axelsson Bergström Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson
Forsberg Sjöberg Wallin Engström Danielsson Lundin Håkansson Björk Gunnarsson Bergman Holm Wikström Fransson Isaksson Palme Bildt Carlsson Reinfeldt
Löfven Kristersson Edberg Enqvist Bjorkman Kulti Borg Wilander Johansen Pedersen Nilsen Kristiansen Karlsen Johnsen Pettersen Eriksen Haugen Hagen
Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen Gundersen Iversen Strand Solberg Svendsen Eide Knutsen
Martinsen Paulsen Bakken Kristoffersen Mathisen Lie Amundsen Solheim Kjus Aamodt Alsgaard Daehlie Ulvang Madsen Kristensen Poulsen Thomsen Møller
Mortensen Laudrup Schmeichel Christiansen Mikkelsen Frederiksen Nyrup Schluter Korhonen Virtanen Mäkinen Makinen Nieminen Mäkelä Hämäläinen Laine
Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Salonen Kinnunen Turunen Salo Laitinen Tuominen Rantanen
Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Litmanen Hakkinen Häkkinen Kankkunen Räikkönen Ahtisaari Lipponen Halonen Niinistö Orpo Stubb
Myllyla Kirvesniemi Nykanen Vries Dijk Bakker Visser Smit Meijer Boer Mulder Groot Bos Vos Hendriks Dekker Brouwer Dijkstra Smits Graaf Meer Kok Haan
Vermeulen Leeuwen Bruijn Schouten Willems Hoekstra Koster Verhoeven Prins Huisman Postma Kuipers Peeters Janssens Maes Mertens Claes Goossens Wouters
Smet Martens Dehaene Verhofstadt Krajicek Haarhuis Eltingh Siemerink Schapers Bergkamp Kluivert Overmars Seedorf Davids Cruyff Gullit Rijkaard Koeman
Basten Gaal Hiddink Advocaat Rutte Wilders Timmermans Bolkestein Lubbers Balkenende Federer Hingis Rosset Hlasek Wawrinka Zurbriggen Accola Von
Gruenigen Muster Skoff Schaller Vranitzky Klestil Klima Schuessler Haider Kurz Nehammer Stocker Bellen Novák Svoboda Novotný Dvořák Dvorak Černý
Procházka Kučera Veselý Horák Němec Pokorný Marek Pospíšil Hájek Jelínek Král Růžička Beneš Fiala Sedláček Havel Klaus Zeman Meciar Kovac Fico Novotna
Navratilova Lendl Korda Ulihrach Vacek Hasek Jagr Zelezny Zatopek Nedved Poborsky Nagy Kovács Kovacs Tóth Toth Szabó Szabo Horváth Horvath Varga Kiss
Molnár Molnar Németh Nemeth Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Rácz Fekete Szilágyi Török Fehér Balázs Gál Kis Szűcs Orban Orbán
Magyar Seles Egerszegi Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Rusu Munteanu Matei Lazar Hagi Nastase Constantinescu Iliescu Basescu
Iohannis Ciolacu Ponta Vacaroiu Zhelev Stoyanov Videnov Zhivkov Radev Stoichkov Kostadinov Dimitrov Georgiev Petkov Todorov Angelov Hristov Stefanov
Nikolov Kolev Kowalski Nowak Wiśniewski Wójcik Kowalczyk Kamiński Kaminski Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur
Kwiatkowski Krawczyk Piotrowski Grabowski Nowakowski Pawłowski Michalski Nowicki Adamczyk Dudek Zając Wieczorek Jabłoński Król Majewski Olszewski
Jaworski Wróbel Malinowski Walesa Wałęsa Kwasniewski Oleksy Cimoszewicz Olechowski Balcerowicz Tusk Kaczynski Kaczyński Duda Morawiecki Sikorski
Nawrocki Boniek Swiatek Milosevic Milošević Karadzic Karadžić Mladic Mladić Krajisnik Plavsic Buha Izetbegovic Silajdzic Ganic Zubak Tudjman Granic
Susak Mesic Plenkovic Vucic Vučić Djindjic Draskovic Panic Perisic Jovanovic Petrovic Nikolic Markovic Djordjevic Stojanovic Ilic Stankovic Pavlovic
Savic Popovic Kostic Tomic Mitrovic Djokovic Djokovič Ivanovic Jankovic Ivanisevic Prpic Majoli Suker Boban Prosinecki Boksic Bilic Savicevic
Mijatovic Stojkovic Kukoc Divac Radja Kovacevic Horvat Babic Maric Juric Knezevic Vukovic Bozic Matic Peric Pavic Gligorov Crvenkovski Berisha Nano
Meksi Fino Rama Hoxha Rugova Thaci Kurti Haradinaj Papandreou Simitis Karamanlis Mitsotakis Tsipras Samaras Evert Arsenis Pangalos Stephanopoulos
Papadopoulos Papadakis Georgiou Pappas Nikolaidis Vlahos Ioannou Konstantinou Dimitriou Clerides Denktash Vassiliou Kyprianou Anastasiades Ciller
Yilmaz Erbakan Demirel Ecevit Ozal Gul Gül Erdogan Erdoğan Davutoglu Kilicdaroglu Imamoglu Fidan Yildirim Yıldız Yildiz Kaya Demir Çelik Celik Şahin
Sahin Yıldırım Öztürk Ozturk Aydin Aydın Özdemir Arslan Doğan Dogan Kılıç Kilic Aslan Çetin Cetin Kara Koç Koc Kurt Özkan Şimşek Simsek Polat Ocalan
Öcalan McDonnell McGrath McGregor McKenna McKinley McLaren McLeod McManus McNamara McQueen McCain McCurry McAllister McAuliffe McCaffrey McCallum
McCartney McClellan McCloskey McCoist McEnroe McGwire McIlroy McInerney O'Brien O'Connor O'Neill O'Neal O'Sullivan O'Reilly O'Donnell O'Leary O'Hara
O'Grady O'Keefe O'Malley O'Rourke O'Shea O'Toole Byrne Daly Kavanagh Keane Kenny Varadkar Staunton Houghton Aldridge Cascarino MacDonald MacLeod
MacKenzie Mackay Sinclair Sturgeon Salmond Swinney Yousaf Dewar Dalglish Souness Gascoigne Shearer Sheringham Redknapp McManaman Beckham Giggs Scholes
Neville Seaman Tissier Ince Pearce Southgate Batty Collymore Platt Hoddle Venables Keegan Wenger Kinnear Royle Houllier Mourinho Henman Rusedski
Coulthard Brundle Irvine Herbert Blundell Mansell Button Christie Regis Backley Radcliffe Redgrave Pinsent Hamed Eubank Benn Faldo Woosnam Torrance
Montgomerie Lyle Langer Olazabal Ballesteros Els Elkington Appleby Parry Nicklaus Mickelson Pavin Lehman Faxon Stricker Furyk Azinger Kite Crenshaw
Sampras Agassi Courier Spadea Reneberg Woodforde Woodbridge Rafter Philippoussis Stoltenberg Hewitt Fleurian Capriati Rubin Vicario Sabatini Zvereva
Habsudova Schultz-McCarthy Pippen Rodman Stockton Barkley Olajuwon Drexler Ewing Starks Shaq Iverson Hardaway Mourning Payton Griffey Bonds Belle
Ripken Alomar Palmeiro Clemens Maddux Glavine Smoltz Jeter Cone Pettitte Gooden Strawberry Piazza Gwynn Caminiti Sheffield Bagwell Biggio Aikman Irvin
Favre Elway Bledsoe Parcells Switzer Shula Gretzky Lemieux Messier Lindros Yzerman Bure Selanne Kariya Tyson Holyfield Foreman Bowe Moorer Tszyu Hoya
Golota Drummond Fredericks Boldon Devers Torrence Ottey Perec Morceli Guerrouj Sotomayor Bubka Warne Waugh Slater Healy Bevan Ponting Border Lillee
Thomson Ambrose Hooper Chanderpaul Atherton Thorpe Hick Ramprakash Caddick Gough Mullally Cork Croft Tufnell Fraser Malcolm Crawley Salisbury
Illingworth Gatting Botham Gower Boycott Cairns Crowe Astle Vettori Parore Germon Streak Flower Olonga Whittall Dole Gingrich Perot Gramm Lugar Forbes
Gore Panetta Christopher Albright Reno Greenspan Kantor Babbitt Shalala Reich Starr McDougal D'Amato Hatch Lott Daschle Gephardt Moynihan Helms
Thurmond Hastert DeLay Armey Cheney Rumsfeld Ashcroft Wolfowitz Rove Libby Tenet Kerry Pelosi Boehner Cantor Schumer Jeffries Pence Tillerson Mattis
Mnuchin Bannon Kushner Manafort Comey Sessions Pompeo Bolton Spicer Huckabee McEnany Psaki Blinken Yellen Garland Mayorkas Buttigieg Walz Hegseth
Bessent Bondi Noem Gabbard Leavitt Witkoff Kaine Klobuchar Ocasio-Cortez Cuomo Newsom DeSantis Romney Palin Santorum Bachmann Jindal Kasich Fiorina
Weiner Abedin Podesta Mook Brazile Priebus Assange Snowden Zuckerberg Bezos Musk Jobs Nadella Pichai Altman Buffett Soros Adelson Murdoch Dimon
Blankfein Bernanke Lagarde Trichet Strauss-Kahn Camdessus Wolfensohn Ki-moon Rehn Ekeus Blix Holbrooke Santer Delors Juncker Leyen Borrell Kallas
Ashton Mogherini Metsola Ahlberg Anselm Arden Ashby Atwood Baines Barlow Bartholomew Bellamy Birch Bingham Blackwood Blythe Bowden Bramley Brewster
Briscoe Bristow Broughton Buckingham Calloway Calvert Cartwright Castle Chadwick Chilton Clifford Coates Colbert Cornish Crowley Dalby Darrow Denton
Devlin Dunmore Eastwood Ellery Ellsworth Emerson Fairchild Falkner Fenwick Finch Fielding Gale Goddard Grady Greenwood Hadley Hargreaves Harlow
Hartley Hastings Hathaway Haywood Hobson Holden Hollis Irving Kendall Kingsley Langley Langford Latham Lockwood Ludlow Marlow Mercer Merrill Milner
Moorcroft Naylor Nesbitt Ogden Osborn Paget Penrose Pickering Prentice Ramsay Ransom Redmond Ridley Rutherford Sadler Salter Sheldon Shelby Stanhope
Sterling Stratton Sumner Talbot Thorne Tolley Trent Upton Vickers Wakefield Walden Weston Whitfield Whitman Wilder Winslow Winthrop Woodruff Wyndham
Yardley
`;
