// Two ways in which the name of one fictional person is written, and how well their forms match: what is found, and what is not.

/** A pair a line. */
export const NAME_PAIRS = {
  /** In the same letters but for marks, order, spacing and particles. */
  same: `
  Abdel Kader Benali | Abdelkader Ben Ali
  Nour Eddine Amrani | Noureddine Amrani
  Hussein al-Tamimi | Hussein Tamimi
  Al Tamimi Hussein | Hussein al-Tamimi
  Hussein Altamimi | Hussein al-Tamimi
  Mohammed ibn Salim | Mohammed Salim
  José Luis García López | Jose Luis Garcia Lopez
  José Luis García López | García López, José Luis
  María de la Cruz Pérez | Maria Delacruz Perez
  María de la Cruz Pérez | María Cruz Pérez
  Guadalupe Íñiguez | Guadalupe Iniguez
  Juan Carlos Muñoz Ibáñez | Muñoz Ibáñez Juan Carlos
  Ana Sofía Güell | Ana Sofia Guell
  Luís Gonçalves | Luis Goncalves
  Óscar Peña | Oscar Pena
  Q'anjob'al Juan Pascual | Qanjobal Juan Pascual
  B'alam Xol | Balam Xol
  B'alam Ixchel | Balam Ix'chel
  K'uk' Tz'unun | Kuk Tzunun
  Andrés Tz'oc Xiloj | Andres Tzoc Xiloj
  Andrés Tz’oc Xiloj | Andres Tz'oc Xiloj
  Xóchitl Quetzal | Xochitl Quetzal
  Mateo Ch'en | Mateo Chen
  Jean-Baptiste Pierre | Jean Baptiste Pierre
  Jean-Baptiste Pierre | Jeanbaptiste Pierre
  Jean-Baptiste Pierre | Pierre Jean-Baptiste
  Marie-Thérèse Étienne | Marie Therese Etienne
  Ousmane N'Diaye | Ousmane Ndiaye
  Aïssatou Bâ | Aissatou Ba
  Aleksandr Ivanov | Александр Иванов
  Yuliya Shcherbakova | Юлия Щербакова
  Elena Petrova | Елена Петрова
  Khasan Magomedov | Хасан Магомедов
  Dmitriy Zhukov | Дмитрий Жуков
  Łukasz Kowalski | Lukasz Kowalski
  Dušan Jovanović | Dusan Jovanovic
  Giorgi Kvaratskhelia | გიორგი კვარაცხელია
  Hayk Sargsyan | Հայկ Սարգսյան
  Gülşen Yılmaz | Gulsen Yilmaz
  Abebe Tesfaye | አበበ ተስፋዬ
  Selam Gebremedhin | Selam Gebre Medhin
  Ram Bahadur Shrestha | Rambahadur Shrestha
  Wang Xiaoming | Xiaoming Wang
  Wang Xiaoming | Xiao Ming Wang
  Wang Xiaoming | 王小明
  Zhang Wei | 张伟
  Zhang Wei | 張偉
  張偉 | 张伟
  Nguyễn Thị Đào | Nguyen Thi Dao
  Nguyễn Thị Đào | Dao Thi Nguyen
  Kim Min-su | Min Su Kim
  Aung San Win | U Aung San Win
  Daw Hla Hla | Hla Hla
  မောင်မောင် | မောင်မောင်
  Seán O'Brien | Sean OBrien
  Siobhán Mac Donald | Siobhan MacDonald
  Amélie D'Angelo | Amelie Dangelo`,
  /** By their sound, or with a part that the other lacks. */
  close: `
  Mohammed Karim | Muhammad Kareem
  Mohamad Karim | محمد كريم
  Muhammad Yusuf | محمد يوسف
  Youssef Haddad | Yusuf Haddad
  Youssef Haddad | Yousuf Hadad
  Youssef Haddad | يوسف حداد
  Joussef Haddad | Youssef Haddad
  Ahmed Hassan | Ahmad Hasan
  Ahmed Hassan | أحمد حسن
  Ahmed Hassan | احمد حسن
  Ahmed Hassan | Achmed Hassan
  Ali Hussein | علي حسين
  Ali Hussein | Aly Husain
  Ali Hussein | Ali Hossein
  Omar Khalid | Umar Khaled
  Omar Khalid | عمر خالد
  Omar Khalid | Omar Jalid
  Fatima al-Zahra | Fatimah Zahra
  Fatima al-Zahra | فاطمة الزهراء
  Fatima Zahra | Fatma Zahra
  Abdul Rahman Noor | Abdurrahman Nur
  Abdul Rahman Noor | Abd al-Rahman Nour
  Abdul Rahman Noor | Abdirahman Nuur
  Abdul Rahman Noor | عبد الرحمن نور
  Abdul Rahman Noor | عبدالرحمن نور
  Abdullah Saleh | Abdallah Salih
  Abdullah Saleh | عبد الله صالح
  Abdullah Saleh | عبدالله صالح
  Abdullah Saleh | Abdulla Saleh
  Abdel Aziz Mansour | Abdulaziz Mansur
  Nur al-Din Amrani | نور الدين عمراني
  Khadija Said | Khadijah Saeed
  Khadija Said | خديجة سعيد
  Ibrahim Qasim | Ebrahim Kassem
  Ibrahim Qasim | إبراهيم قاسم
  Zaynab Othman | Zainab Osman
  Zaynab Othman | زينب عثمان
  Hussein al-Tamimi | حسين التميمي
  Rashid Walid | Rachid Oualid
  Rashid Walid | رشيد وليد
  Mahmoud Darwish | Mahmud Darwich
  Mahmoud Darwish | محمود درويش
  Jamal Nasir | جمال ناصر
  Tariq Aziz | Tarek Azeez
  Tariq Aziz | طارق عزيز
  Mustafa Sharif | Moustapha Cherif
  Mustafa Sharif | مصطفى شريف
  Layla Bint Omar | Leila Omar
  Salah al-Din Yasin | Salaheddine Yassine
  Abu Bakr Siddiq | Abubakar Siddik
  Abu Bakr Siddiq | أبو بكر صديق
  Mohammed bin Salim | محمد بن سالم
  Gaddafi Omar | Qadhafi Omar
  Elias Khoury | الياس خوري
  Reza Ahmadi | رضا احمدی
  Reza Ahmadi | Riza Ahmady
  Parvin Rezai | پروین رضایی
  Zahra Hosseini | زهرا حسینی
  Zahra Hosseini | Zahra Husseini
  Gholam Haidar | Ghulam Hyder
  Gholam Haidar | غلام حیدر
  Ghulam Nabi | Golam Nabi
  Farid Zaheer | فرید ظهیر
  Farid Zaheer | Farid Zahir
  Mirwais Stanikzai | میرویس ستانکزی
  Ziauddin Ahmadzai | Zia ud Din Ahmadzai
  Ziauddin Ahmadzai | ضیاء الدین احمدزی
  Habibullah Wardak | حبیب الله وردک
  Habibullah Wardak | Habib Ullah Vardak
  Shokria Barakzai | Shukriya Barakzai
  Chingiz Naibi | چنگیز نایبی
  Zhala Karimi | ژاله کریمی
  Iqbal Chaudhry | Iqbal Choudhury
  Waheed Khan | Wahid Khan
  Waheed Khan | وحید خان
  Waheed Khan | Vahid Khan
  José Luis García López | José García
  María de los Ángeles Jiménez | Maria Angeles Ximenez
  María Jiménez Cruz | Maria Gimenez Cruz
  Yesenia Rodríguez Mejía | Jessenia Rodrigues Mexia
  Yennifer Vásquez | Jennifer Basquez
  Yennifer Vásquez | Yenifer Vazquez
  Wilmer Hernández | Vilmer Ernandez
  Wilmer Hernández | Wilmer Hernandes
  Estefany Chávez | Stephanie Chavez
  Estefany Chávez | Estefani Chabes
  Xavier Núñez | Javier Nunez
  Guillermo Zelaya | Gillermo Selaya
  Heidy Yamileth Orellana | Haydee Jamileth Orellana
  Brayan Cáceres | Bryan Caceres
  Brayan Cáceres | Brian Casseres
  Katerin Quintanilla | Catherine Quintanilla
  Cristian Quiñónez | Christian Quinones
  Juan Carlos Muñoz Ibáñez | Juan Carlos Munoz
  João da Silva Carvalho | Joao Silva Carvallo
  João da Silva Carvalho | Joao da Silva
  Luís Gonçalves | Luis Gonsalves
  Geovanny Suazo | Giovanni Suazo
  Geovanny Suazo | Jovanny Suazo
  Roxana Zepeda | Rosana Cepeda
  Sulma Yaneth Portillo | Zulma Janeth Portillo
  Hilda Huezo | Ilda Huezo
  K'uk' Tz'unun | Kuc Sunun
  Pascual Ixcoy | Pascual Ishcoy
  Nayeli Citlali Tepoz | Nayely Citlaly Tepos
  Huáscar Quispe | Wascar Kispe
  Inti Wayra Mamani | Inti Huayra Mamani
  Wilner Charles | Vilner Charles
  Ousmane N'Diaye | Usman Ndiaye
  Cheikh Ouattara | Sheikh Wattara
  Fatoumata Camara | Fatumata Kamara
  Kwame Owusu | Kouame Owusu
  Aleksandr Ivanov | Alexander Ivanoff
  Oleksandr Ivanov | Александр Иванов
  Yuliya Shcherbakova | Julia Scherbakowa
  Yuliya Shcherbakova | Iuliia Shcherbakova
  Elena Petrova | Yelena Petrova
  Evgeny Sergeev | Yevgeniy Sergeyev
  Evgeny Sergeev | Евгений Сергеев
  Khasan Magomedov | Hasan Magomedov
  Dmitriy Zhukov | Dmitry Jukov
  Volodymyr Kovalenko | Володимир Коваленко
  Volodymyr Kovalenko | Wolodymyr Kowalenko
  Łukasz Kowalski | Lukasz Kovalsky
  Dušan Jovanović | Душан Јовановић
  Çağla Şahin | Chagla Shahin
  Mehmet Çelik | Mehmed Celik
  Nurlan Zhumabayev | Nurlan Jumabaev
  Abebe Tesfaye | Ababa Tesfai
  Tewodros Girma | Tedros Girma
  Tewodros Girma | ቴዎድሮስ ግርማ
  Tekle Haimanot | ተክለ ሃይማኖት
  Selam Gebremedhin | ሰላም ገብረመድህን
  Yohannes Hagos | Johannes Hagos
  Yohannes Hagos | ዮሐንስ ሐጎስ
  Ram Bahadur Shrestha | राम बहादुर श्रेष्ठ
  Gurpreet Singh | Gurprit Sing
  Lakshmi Adhikari | लक्ष्मी अधिकारी
  Lakshmi Adhikari | Laxmi Adhikari
  Vijay Patel | Bijay Patel
  Krishna Thapa | Krishna Tapa
  Zhang Wei | Chang Wei
  Chen Jing | Chan Jing
  Htun Htun Oo | Tun Tun Oo
  Kyaw Zin Thant | Kyaw Zin Tant
  Yosef Ben-David | יוסף בן דוד
  Ioannis Papadopoulos | Ιωάννης Παπαδόπουλος`,
  /** Less agrees than that. */
  alike: `
  José Luis García López | Jose L. Garcia Lopes
  Kevin Alexander Figueroa | Kelvin Alexander Figueroa
  Tekle Haimanot | Teklehaymanot
  Kim Min-su | 김민수
  Tomás | Thomas
  Ali | علي`,
  /** Knowingly not found: what is written tells too little, or is spelled by the ear. */
  none: `
  Mohamed Abdi Farah | Maxamed Cabdi Faarax
  Khadija Said | Jadiya Said
  Gamal Nasser | Jamal Nasir
  Salah al-Din Yasin | Saladin Yassin
  Ramazan Bashardost | Ramadan Bashardost
  Darling Avilés | Darlin Aviles
  Jean-Baptiste Pierre | Janbatis Pyè
  Joseph Toussaint | Jozèf Tousen
  François Desrosiers | Franswa Dewozye
  Guerda Louis | Gèda Lwi
  Mamadou Diallo | Mamadu Jallow
  Mykola Havrylenko | Микола Гавриленко
  Mykola Havrylenko | Nikolai Gavrilenko
  Đorđe Petrović | Djordje Petrovic
  Hayk Sargsyan | Haik Sarkisian
  Bakhtiyor Rakhimov | Baxtiyor Rahimov
  Gurpreet Singh | ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ
  Sita Tamang | सीता तामाङ
  Maung Maung | မောင်မောင်`,
} as const;

/** Common given names and family names, to see which of them are taken for one another. */
export const GIVEN_NAMES =
  'María José Juan Luis Carlos Ana Jorge Pedro Miguel Rosa Carmen Marta Mario Elena Iván Óscar Kevin Brayan Wilmer Yesenia Heidy Estefany Mohammed Ahmed Ali Hussein Hassan Omar Yusuf Fatima Khadija Zahra Reza Farid Mustafa Mahmoud Ibrahim Layla Aleksandr Dmitriy Olena Yuliya Mykola Abebe Tewodros Selam Ram Sita Gurpreet Jean Marie Wilner Mamadou Ousmane Kwame Min-su Xiaoming Thị Zin Andrés Mateo';
export const FAMILY_NAMES =
  'García Garza Hernández Fernández López Martínez Martín Rodríguez Ramírez Ramos Reyes Cruz Ruiz Pérez Flores Torres Rivera Romero Morales Molina Mejía Meza Chávez Vásquez Castro Castillo Orellana Zelaya Portillo Karim Khalid Haddad Hamid Hamdi Saleh Salim Mansour Nasser Noor Aziz Qasim Rezai Ahmadi Hosseini Wardak Khan Ivanov Petrova Kovalenko Zhukov Tesfaye Girma Haimanot Shrestha Singh Thapa Pierre Baptiste Charles Louis Diallo Ndiaye Camara Wang Zhang Nguyen Kim Tzoc Ixcoy';
