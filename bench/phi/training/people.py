"""Made-up people: names of many cultures, in the forms that notes write them."""

import random
from dataclasses import dataclass, field

from gazetteers import first_names, surnames

WORLD = {
    "vi": ("Anh Bao Binh Chi Cuong Dat Diem Duc Dung Giang Ha Hai Hanh Hien Hoa Hoang Hung Huong Huy Khanh Kien Lan Linh Loan Long Mai Minh My Nam Nga Ngoc Nhi Nhung Phong Phuc Phuong Quang Quyen Quynh Son Tam Thanh Thao Thi Thu Thuy Tien Trang Tri Trinh Trung Tu Tuan Tung Tuyet Van Vinh Vy Xuan Yen",
           "Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Lam Mai Trinh Dao Cao Luong Luu To Ta Quach Thai Kieu"),
    "zh": ("Wei Fang Xiuying Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xiulan Xia Ping Gang Guiying Hui Xiaoming Yifan Zihan Haoran Yuxuan Meiling Jianguo Zhiwei Shuang Bo Peng Xin Yu Ting Hao Siyu Ruoxi Mengyao",
           "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Xue Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Qiu Hou Bai Meng Long Wan Qian Kong Xiong"),
    "ko": ("Minjun Seojun Jiho Hyunwoo Jihoon Seoyeon Jiwoo Soyeon Minji Eunji Hyejin Yuna Sunhee Jaehyun Donghyun Sangmin Kyung Youngsook Haeun Jimin Taeyang Bora Hana Joon Sejin Inho Myung-hee Sung-min Ji-yeon Hye-sook",
           "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Jeon Moon Bae Baek Heo Nam Noh Ha Joo Koo Woo Min Yoo Cha Bang"),
    "ja": ("Haruto Yuto Sota Yuki Hayato Haruka Yui Rin Sakura Aoi Hina Kenji Takashi Hiroshi Akira Naoko Keiko Yoko Emiko Satoshi Makoto Daisuke Kaori Tomoko Shigeru Noriko Masako Hideo Kazuko Ryo",
           "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Ikeda Hashimoto Abe Ishikawa Ogawa Okada Fujita Goto Hasegawa Murakami Kondo Ishii Endo Aoki Sakamoto Nishimura"),
    "in": ("Aarav Vivaan Aditya Arjun Sai Krishna Ishaan Rohan Rahul Amit Suresh Ramesh Rajesh Anil Sunil Vijay Sanjay Deepak Manoj Priya Ananya Diya Pooja Neha Kavya Lakshmi Meena Sunita Geeta Radha Sita Anjali Shreya Nandini Padma Venkat Srinivas Karthik Murali Harpreet Gurpreet Jaswinder Manpreet Balwinder Fatima Ayesha Imran Farhan Zainab",
           "Sharma Verma Gupta Patel Shah Mehta Reddy Rao Nair Menon Iyer Iyengar Pillai Kumar Singh Kaur Gill Dhillon Sidhu Grewal Chaudhary Agarwal Jain Bhatt Desai Joshi Kulkarni Deshpande Patil Naidu Krishnan Subramanian Raghunathan Venkataraman Chatterjee Banerjee Mukherjee Ghosh Bose Das Sen Dutta Mishra Pandey Tiwari Yadav Thakur Bhattacharya Ranganathan Krishnamurthy"),
    "ar": ("Mohammed Ahmed Ali Omar Youssef Khalid Ibrahim Hassan Hussein Abdullah Tariq Samir Karim Nabil Rashid Faisal Mustafa Bilal Hamza Zaid Fatima Aisha Maryam Layla Noor Huda Salma Amina Khadija Rania Dina Yasmin Hala Samira Nadia Zahra Rahaf Lubna Ghada Wafa",
           "Al-Sayed Hassan Hussein Mansour Haddad Khoury Nasser Saleh Abdullah Rahman Farouk El-Amin Al-Rashid Qureshi Khan Malik Siddiqui Ansari Sheikh Chaudhry Bakr Darwish Aziz Shaheen Fayed Halabi Najjar Abboud Hamdan Jaber Kassab Maalouf Rizk Sabbagh Tannous Zoghbi Al-Harbi Bin Laith Abdulaziz"),
    "af": ("Chinedu Emeka Ngozi Amaka Ifeoma Chioma Obinna Uche Nneka Adaeze Kwame Kofi Ama Akosua Yaw Esi Abena Kojo Tunde Bola Folake Yemi Sade Femi Olu Babatunde Temitope Oluwaseun Aminata Fatou Mamadou Ousmane Ibrahima Awa Moussa Abebe Tigist Selam Dawit Yohannes Almaz Hirut Wanjiru Njeri Kamau Otieno Achieng Thandiwe Sipho Nomvula Tendai Farai Chipo",
           "Okafor Okonkwo Adeyemi Nwosu Eze Obi Chukwu Balogun Ogunleye Afolabi Adebayo Mensah Owusu Boateng Asante Osei Appiah Diallo Traore Keita Coulibaly Ndiaye Diop Sow Ba Kone Toure Tesfaye Bekele Haile Gebre Alemu Girma Kamau Mwangi Ochieng Otieno Mutua Njoroge Dlamini Nkosi Ndlovu Moyo Mokoena Zulu Abubakar Danjuma Onyekachukwu Igwebuike"),
    "es": ("Alejandro Mateo Santiago Diego Javier Carlos Luis Jorge Miguel Ángel José Juan Manuel Rafael Guadalupe María Sofía Valentina Camila Lucía Ximena Rosa Elena Carmen Dolores Esperanza Consuelo Marisol Itzel Yesenia Xochitl Ignacio Joaquín Héctor Ramón Teófilo Refugio Socorro Inés Belén",
           "García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez Díaz Reyes Cruz Morales Ortiz Gutiérrez Chávez Ramos Ruiz Mendoza Álvarez Jiménez Castillo Vásquez Romero Moreno Herrera Medina Aguilar Vargas Castro Guzmán Muñoz Salazar Delgado Peña Ríos Ibáñez Quiñones De-la-Cruz Del-Valle Echeverría Zúñiga"),
    "eu": ("Agnieszka Katarzyna Małgorzata Piotr Krzysztof Wojciech Zbigniew Ivan Dmitri Sergei Olga Svetlana Natalya Oksana Bohdan Taras Jürgen Günther Heike Uwe Anneliese Björn Sven Astrid Ingrid Søren Mette Lars Siobhán Niamh Aoife Ciarán Eoin Giuseppe Francesca Concetta Salvatore Jean-Luc François Thérèse Élodie Zoltán Ágnes Dragan Milica Zorica Goran Eleni Dimitrios Konstantinos Vasiliki João Inês Thiago Luiza",
           "Kowalski Wiśniewski Wójcik Lewandowski Zieliński Szymański Ivanov Petrov Smirnov Kuznetsov Popov Volkov Shevchenko Kovalenko Bondarenko Müller Schäfer Größmann Köhler Lindqvist Bergström Sjöberg Nørgaard Jørgensen Sørensen O'Sullivan O'Brien McGillicuddy Ó-Murchú D'Angelo Di-Pietro Esposito Bianchi Lefèvre Dubois Beauchamp St-Pierre Nagy Kovács Szabó Jovanović Petrović Papadopoulos Georgiou Karagiannis Ferreira Gonçalves van-der-Berg de-Vries van-Dijk Von-Trapp"),
    "tr": ("Mehmet Ayşe Fatma Emre Elif Zeynep Cem Deniz Kemal Leyla Reza Shirin Parisa Farhad Kaveh Mahsa Nasrin Behrouz Arash Golnaz Aram Anahit Hovhannes Tigran Gevorg Nino Giorgi Aziza Gulnara Nurlan",
           "Yılmaz Demir Kaya Şahin Çelik Öztürk Aydın Arslan Hosseini Ahmadi Rezaei Karimi Moradi Tehrani Farahani Khosravi Petrosyan Grigoryan Hakobyan Sarkisian Kardashyan Beridze Kapanadze Karimov Rakhimov Nazarbayev"),
    "pa": ("Kalani Leilani Keoni Malia Kainoa Makoa Sione Tevita Mele Ana Sefa Lupe Jejomar Rodrigo Maricel Jhunel Analyn Rowena Imelda Bayani Datu Ligaya Wirote Somchai Malee Siriporn Aung Thiri Zaw Sokha Dara Phally Bounmy Kham Nhia Xeng Pa-Houa Mai-See Tou",
           "Kealoha Kahananui Kamaka Fonoti Tuilagi Faleolo Vainikolo Taufa Dela-Cruz Macaraeg Pangilinan Dimaculangan Bautista Villanueva Manalastas Suwannarat Chaiyasit Wongsakul Htun Myint Sok Chea Phan Sengsavang Vang Xiong Yang Thao Lor Moua Her Vue"),
    "na": ("Chayton Takoda Winona Aiyana Kai Nizhoni Yazzie Dakota Sequoyah Tehya Ahanu Hiawatha Kaya Etu Len", "Begay Yazzie Tsosie Benally Nez Whitehorse Two-Bears Red-Cloud Standing-Elk Running-Wolf Blackbear Manygoats Locklear Oxendine Tohee Littlefeather Iron-Shell"),
}
WORD_NAMES = ("Grace Hope Faith Joy Will Mark Frank Bill Rich Art Dale Glen Cliff Heath Rusty Sandy Penny Ruby Pearl Rose Lily Daisy Violet Iris Ivy Olive Holly Ginger Autumn Summer April May June Dawn Eve Star Skye Rain River Brook Chase Hunter Mason Carter Cooper Tanner Chance Drew Gene Guy Jack Jay Ray Rob Pat Sue Sky Precious Destiny Trinity Justice Royal King Prince Duke Major Sterling Miles Wade Reed Clay Stone Ward Blaze Angel Melody Harmony Patience Prudence Mercy Constance Honor Christian").split()
WORD_SURNAMES = ("Young Old Long Short Small Little Strong Moody Savage Wise Sharp Swift Bright White Black Brown Green Gray Grey Rose Lake Hill Ford Wood Woods Forest Field Fields Rivers Brooks Stone Banks Marsh Moore Pond Bush Flowers Bloom Snow Frost Winter Summers Day Weeks Noon Knight King Queen Prince Bishop Pope Abbott Priest Judge Page Cook Baker Butler Porter Carter Mason Miller Taylor Weaver Fisher Hunter Gardner Parker Fuller Turner Walker Rider Wheeler Driver Ward Nurse Doctor Payne Hurt Bone Bones Heart Hand Foot Head Hart Love Hope Joy Grace Good Best Blood Cross Church Temple Bell Bird Crow Hawk Wolfe Fox Lamb Bull Drake Swan Salmon Pike Bass Rice Beans Berry Cherry Pepper Salt Sugars Coffey Beer Wine Cash Price Sale Dollar Penny Case Chase Wall Hall House Holmes Gates Bridges Street Rhodes Lane Park Castle West East North South England Paris London Rush Speed Quick Early Late Means May March Friend Guest Child Parent Self Mann Gentleman Lord Power Powers Battle Wells Barrett Graves Gleason Crohn Parkinson Cushing Addison Wilson Hodgkin Down Bell Foley Murphy").split()
NICK = {"Robert": "Bob", "William": "Bill", "Richard": "Rick", "James": "Jim", "John": "Jack", "Michael": "Mike", "Elizabeth": "Liz", "Margaret": "Peggy", "Katherine": "Kathy", "Patricia": "Pat", "Jennifer": "Jen", "Thomas": "Tom", "Charles": "Chuck", "Susan": "Sue", "Deborah": "Deb", "Christopher": "Chris", "Anthony": "Tony", "Joseph": "Joe", "Daniel": "Dan", "Matthew": "Matt", "Theodore": "Ted", "Barbara": "Barb", "Dorothy": "Dot", "Alejandro": "Alex", "Guadalupe": "Lupe"}
SUFFIXES = ["Jr.", "Jr", "Sr.", "III", "II", "IV"]


@dataclass
class Person:
    first: str
    last: str
    middle: str
    sex: str
    suffix: str = ""
    kin: str = ""
    rng: random.Random = field(default_factory=random.Random)

    def full(self) -> str:
        draw = self.rng.random()
        suffix = f"{self.rng.choice([' ', ', '])}{self.suffix}" if self.suffix else ""
        if draw < 0.74:
            return f"{self.first} {self.last}{suffix}"
        if draw < 0.86:
            return f"{self.first} {self.middle[0]}{self.rng.choice(['.', ''])} {self.last}{suffix}"
        if draw < 0.91:
            return f"{self.first} {self.middle} {self.last}{suffix}"
        if draw < 0.94:
            return f"{self.first} {self.last}-{self.other_last()}"
        if draw < 0.97:
            return f"{self.first} {self.last} {self.other_last()}"
        return f"{NICK.get(self.first, self.first)} {self.last}"

    def other_last(self) -> str:
        return surnames().draw(self.rng, False, 0.7)

    def form(self, form: str) -> str:
        first, last, middle, rng = self.first, self.last, self.middle[0], self.rng
        forms = {
            "": self.full,
            "first": lambda: NICK.get(first, first) if rng.random() < 0.2 else first,
            "last": lambda: last,
            "mi": lambda: middle,
            "initials": lambda: rng.choice([f"{first[0]}.{last[0]}.", f"{first[0]}{last[0]}", f"{first[0]}.{middle}.{last[0]}.", f"{first[0]}{middle}{last[0]}", f"{first[0]}. {last[0]}."]),
            "lastfirst": lambda: rng.choice([f"{last}, {first}", f"{last}, {first}", f"{last}, {first} {middle}", f"{last}, {first} {middle}.", f"{last},{first}", f"{last}^{first}" if rng.random() < 0.3 else f"{last}, {first}"]),
            "fl": lambda: f"{first} {last[0]}{rng.choice(['.', ''])}",
            "il": lambda: rng.choice([f"{first[0]}. {last}", f"{first[0]} {last}", f"{first[0]}.{last}", f"{first[0]}. {middle}. {last}"]),
            "lastinit": lambda: rng.choice([f"{last} {first[0]}", f"{last} {first[0]}.", f"{last}, {first[0]}."]),
        }
        return forms[form]()


NAME_FORMS = {"", "first", "last", "mi", "initials", "lastfirst", "fl", "il", "lastinit"}
AGREEING = {
    "he": ("he", "she"), "his": ("his", "her"), "him": ("him", "her"), "He": ("He", "She"), "His": ("His", "Her"),
    "man": ("man", "woman"), "boy": ("boy", "girl"), "mr": ("Mr.", "Ms."), "sex": ("male", "female"), "M": ("M", "F"),
    "himself": ("himself", "herself"),
}
KIN = {"M": ["son", "father", "husband", "brother", "grandson", "uncle", "nephew", "grandfather", "dad", "cousin", "friend", "neighbor", "roommate", "partner", "stepfather", "fiance"],
       "F": ["daughter", "mother", "wife", "sister", "granddaughter", "aunt", "niece", "grandmother", "mom", "cousin", "friend", "neighbor", "roommate", "partner", "stepmother", "fiancee"]}


def draw_first(rng: random.Random, is_dev: bool, sex: str) -> str:
    draw = rng.random()
    if draw < 0.06:
        return rng.choice(WORD_NAMES)
    return first_names()[sex].draw(rng, is_dev, 0.75)


def draw_last(rng: random.Random, is_dev: bool) -> str:
    draw = rng.random()
    if draw < 0.1:
        return rng.choice(WORD_SURNAMES)
    name = surnames().draw(rng, is_dev, 0.6)
    if name.isupper():
        name = name.capitalize()
    if draw < 0.13:
        return f"{name}-{surnames().draw(rng, is_dev, 0.7)}"
    if draw < 0.15:
        return f"{rng.choice(['De', 'de la', 'Van', 'van der', 'St.', 'La', 'Mac', 'Le', 'Di', 'Von', 'Del'])} {name}"
    if draw < 0.17:
        return f"{rng.choice(['Mc', 'Mac', 'O’', chr(79) + chr(39), 'Fitz'])}{name}"
    return name


def make_person(rng: random.Random, is_dev: bool) -> Person:
    sex = rng.choice("MF")
    if rng.random() < 0.33:
        culture = rng.choice([key for key in WORLD])
        given, family = (part.split() for part in WORLD[culture])
        first, last = rng.choice(given), rng.choice(family).replace("De-la-", "De la ").replace("van-der-", "van der ").replace("van-", "van ").replace("de-", "de ")
        if culture in ("zh", "vi", "ko") and rng.random() < 0.3:
            first = f"{first}{rng.choice([' ', '-', ''])}{rng.choice(given).lower() if rng.random() < 0.4 else rng.choice(given)}"
        if rng.random() < 0.25:
            first = draw_first(rng, is_dev, sex)
    else:
        first, last = draw_first(rng, is_dev, sex), draw_last(rng, is_dev)
    middle = first_names()[sex].draw(rng, is_dev, 0.8)
    suffix = rng.choice(SUFFIXES) if rng.random() < 0.03 else ""
    return Person(first, last, middle, sex, suffix, rng.choice(KIN[sex]), rng)
