"""Made-up places: facilities, addresses, employers, schools, with the head words that notes use for them."""

import random

from gazetteers import cities, counties, facilities, hospitals, surnames
from people import draw_first

SAINTS = "Mary Joseph Luke John Anne Francis Vincent Jude Clare Elizabeth Anthony Catherine Michael Raphael Agnes Thomas Peter Bernadette Monica Rita Alphonsus Gabriel Ignatius Lawrence Mark Paul Patrick Rose Therese Dominic Cecilia".split()
ROOTS = "Oak Maple Cedar Pine Elm Birch Willow River Lake Valley Hill Ridge Summit Harbor Bay Coast Prairie Mesa Canyon Desert Sunrise Sunset Eagle Falcon Heron Fox Bear Deer Stone Silver Golden Green Blue Red White Black Clear Bright North South East West Central Grand New Old Royal Liberty Union Pioneer Heritage Providence Mercy Grace Hope Trinity Good-Samaritan Sacred-Heart Holy-Cross Emmanuel Bethesda Shiloh Zion Carmel Lincoln Washington Jefferson Franklin Madison Monroe Kennedy Roosevelt".split()
ENDS = "view wood dale field brook side ford port haven crest mont ville burg ton land bridge water stone hurst gate mere".split()
HOSPITAL_HEADS = ["Hospital", "Medical Center", "General Hospital", "Memorial Hospital", "Regional Medical Center", "Community Hospital", "Health", "Health System", "University Hospital", "Children's Hospital", "Med Ctr", "Med Center", "Regional", "General", "Memorial", "Medical Ctr", "Hosp", "Healthcare", "VA Medical Center", "VAMC", "Presbyterian Hospital", "Methodist Hospital", "Baptist Medical Center", "Heart Institute", "Cancer Center", "Women's Hospital", "County Hospital", "District Hospital", "Infirmary", "Health Sciences Center", "Trauma Center", "Teaching Hospital"]
CLINIC_HEADS = ["Clinic", "Family Medicine", "Family Practice", "Primary Care", "Pediatrics", "Internal Medicine", "Medical Group", "Health Center", "Community Health Center", "Urgent Care", "Walk-In Clinic", "Cardiology", "Orthopedics", "Oncology", "Dermatology", "OB/GYN", "Women's Health", "Neurology Associates", "Surgical Associates", "Eye Center", "Dental", "Imaging", "Imaging Center", "Diagnostics", "Laboratory", "Physical Therapy", "Behavioral Health", "Counseling Center", "Wellness Center", "Medical Associates", "Physicians", "Specialists", "Pain Center", "Sleep Center", "Kidney Center", "Fertility Center", "Surgery Center", "Free Clinic", "Veterinary Clinic", "Clinic of Excellence", "Heart and Vascular"]
NURSING_HEADS = ["Nursing Home", "Care Center", "Rehab", "Rehabilitation Center", "Manor", "Assisted Living", "Village", "Gardens", "Skilled Nursing", "SNF", "Hospice", "Dialysis", "Dialysis Center", "Place", "Terrace", "Senior Living", "Memory Care", "Convalescent Hospital", "Care Home", "Home Health", "House", "Lodge", "Villa", "Retirement Community", "Group Home", "Shelter", "Recovery Center", "Treatment Center", "Detox"]
PHARMACIES = ["Pharmacy", "Drug", "Drugs", "Apothecary", "Rx", "Compounding Pharmacy", "Discount Pharmacy"]
CHAINS = ["CVS", "Walgreens", "Rite Aid", "Costco Pharmacy", "Walmart Pharmacy", "Kroger Pharmacy", "Publix", "H-E-B Pharmacy", "Safeway"]
STREET_TYPES = ["St", "Street", "Ave", "Avenue", "Rd", "Road", "Dr", "Drive", "Ln", "Lane", "Blvd", "Boulevard", "Ct", "Court", "Pl", "Place", "Way", "Cir", "Terrace", "Pkwy", "Parkway", "Hwy", "Trail", "Loop", "Crescent", "Close", "Alley", "Row", "Square", "Run", "Path", "Pike", "Crossing"]
FOREIGN = "Szentendre Łódź Gdynia Brno Ostrava Cluj Iași Plovdiv Thessaloniki Patras Bergamo Lecce Girona Cádiz Braga Évora Rennes Metz Ghent Bruges Utrecht Groningen Aarhus Malmö Turku Tartu Kaunas Lviv Kharkiv Minsk Tbilisi Yerevan Izmir Adana Basra Mosul Homs Aleppo Amman Nablus Hebron Sanaa Multan Sialkot Faisalabad Ludhiana Amritsar Nagpur Coimbatore Madurai Mysuru Dhaka Sylhet Chittagong Kandy Mandalay Yangon Hue Haiphong Cebu Davao Iloilo Surabaya Medan Penang Kumasi Kano Ibadan Enugu Mombasa Kisumu Gondar Asmara Hargeisa Mogadishu Goma Lusaka Oaxaca Puebla Tijuana Michoacán Guadalajara Chihuahua Quetzaltenango Tegucigalpa San-Pedro-Sula Managua Medellín Cali Cusco Arequipa Cochabamba Salvador Recife Ponce Mayagüez Kingston Port-au-Prince Santiago Guangzhou Chengdu Harbin Busan Incheon Osaka Sapporo Perth Hobart Dunedin Leeds Hull Cardiff Swansea Derry Galway Cork Kelowna Moncton Sudbury".split()
EMPLOYER_HEADS = ["Inc.", "Inc", "LLC", "Corp.", "Manufacturing", "Logistics", "Foods", "Trucking", "Steel", "Industries", "Construction", "Landscaping", "Auto Repair", "Bakery", "Farms", "Dairy", "Electric", "Plumbing", "Freight", "Shipyard", "Mining", "Lumber", "Textiles", "Packaging", "& Sons", "Brothers", "Bank", "Credit Union", "Insurance", "Airlines", "Warehouse", "Fire Department", "Police Department", "School District", "Public Library", "Law Group", "Software", "Systems", "Energy", "Motors", "Chemical", "Poultry", "Cannery", "Roofing", "Hotel", "Casino", "Diner", "Grill", "Market", "Transit", "Ltd", "GmbH", "Group", "Holdings", "Partners", "Associates", "Technologies", "Labs"]
SCHOOL_HEADS = ["High School", "Elementary", "Elementary School", "Middle School", "Academy", "College", "University", "Community College", "Preschool", "Daycare", "Head Start", "Charter School", "Montessori", "Prep", "State University", "High"]
CHURCH_HEADS = ["Baptist Church", "Lutheran Church", "Methodist Church", "Church", "Parish", "Chapel", "Temple", "Synagogue", "Mosque", "Islamic Center", "AME Church", "Gurdwara", "Cathedral", "Assembly of God", "Church of Christ", "Community Church"]
LANDMARKS = ["Park", "Mall", "Bridge", "Stadium", "Arena", "Beach", "Marina", "Golf Club", "Ski Area", "State Park", "Reservoir", "Raceway", "Fairgrounds", "Library", "Station", "Airport", "Lake", "Plaza", "Shopping Center", "YMCA", "Campground", "Casino", "Trailhead", "Speedway"]
DEPARTMENTS = ["Pavilion", "Tower", "Wing", "Building", "Institute", "Unit", "Cancer Institute", "Birth Center", "Burn Unit", "Heart Pavilion"]
COUNTRIES = "Mexico|Canada|Vietnam|India|Guatemala|Honduras|El Salvador|Nigeria|Ghana|Kenya|Ethiopia|Somalia|Syria|Iraq|Iran|Pakistan|Bangladesh|China|Korea|Japan|the Philippines|Ukraine|Poland|Italy|Greece|Brazil|Colombia|Haiti|Cuba|Jamaica|Ireland|England|Germany|France|Russia|Thailand|Nepal".split("|")


class Places:
    def __init__(self, rng: random.Random, is_dev: bool):
        self.rng, self.is_dev = rng, is_dev

    def city(self) -> tuple[str, str, str]:
        if self.rng.random() < 0.06:
            return self.rng.choice(FOREIGN).replace("-", " "), "", ""
        name, state, short = cities().draw(self.rng, self.is_dev).split("|")
        return name, state, short

    def root(self) -> str:
        rng, draw = self.rng, self.rng.random()
        if draw < 0.25:
            return self.city()[0]
        if draw < 0.42:
            return surnames().draw(rng, self.is_dev, 0.5)
        if draw < 0.6:
            return f"{rng.choice(ROOTS)}{rng.choice(ENDS)}".replace("-", " ")
        if draw < 0.8:
            return f"{rng.choice(ROOTS)} {rng.choice(ROOTS)}".replace("-", " ")
        if draw < 0.88:
            return f"{rng.choice(['St.', 'Saint', 'St', 'Santa', 'San', 'Mount', 'Mt.', 'Fort', 'Lake', 'Our Lady of', 'Port'])} {rng.choice(SAINTS)}{rng.choice([chr(39) + 's', '', '’s', 's'])}"
        if draw < 0.95:
            return rng.choice(ROOTS).replace("-", " ")
        return f"{draw_first(rng, self.is_dev, rng.choice('MF'))} {surnames().draw(rng, self.is_dev, 0.7)}"

    def headed(self, heads: list[str]) -> str:
        return f"{self.root()} {self.rng.choice(heads)}"

    def listed(self, *kinds: str) -> str:
        return facilities()[self.rng.choice(kinds)].draw(self.rng, self.is_dev)

    def hospital(self) -> str:
        rng, draw = self.rng, self.rng.random()
        if draw < 0.12:
            return hospitals().draw(rng, self.is_dev)
        if draw < 0.4:
            return self.listed("hospitals", "va_facilities", "longterm")
        if draw < 0.46:
            return f"University of {self.city()[1] or 'Chicago'} {rng.choice(['Hospital', 'Medical Center', 'Health', 'Hospitals'])}"
        if draw < 0.48:
            return "".join(rng.choice("ABCDEFGHLMNPRSTUVW") for _ in range(rng.randint(3, 4)))
        if draw < 0.55:
            return f"{self.headed(HOSPITAL_HEADS)} {rng.choice(['of', 'at', 'in', '-'])} {self.city()[0]}"
        return self.headed(HOSPITAL_HEADS)

    def clinic(self) -> str:
        draw = self.rng.random()
        if draw < 0.25:
            return self.listed("primary_care_facilities_women", "urgent_care_facilities", "ambulatory_surgical_center", "primary_care_facilities_children", "ihs_centers")
        if draw < 0.32:
            return f"{self.headed(CLINIC_HEADS)} of {self.city()[0]}"
        return self.headed(CLINIC_HEADS)

    def nursing(self) -> str:
        if self.rng.random() < 0.4:
            return self.listed("nursing", "rehab", "hospice", "dialysis", "home_health_agencies")
        return self.headed(NURSING_HEADS)

    def pharmacy(self) -> str:
        rng = self.rng
        if rng.random() < 0.35:
            return f"{rng.choice(CHAINS)} {rng.choice(['on', 'at', 'in'])} {rng.choice([self.street_name(), self.city()[0]])}"
        return self.headed(PHARMACIES)

    def department(self) -> str:
        return self.headed(DEPARTMENTS)

    def city_state(self) -> str:
        name, state, short = self.city()
        if not state:
            return name
        return f"{name}, {self.rng.choice([short, short, state])}" if self.rng.random() < 0.9 else f"{name} {short}"

    def county(self) -> str:
        name = counties().draw(self.rng, self.is_dev)
        return f"{name} {self.rng.choice(['County', 'County', 'Co.', 'Parish', 'county'])}"

    def street_name(self) -> str:
        rng, draw = self.rng, self.rng.random()
        if draw < 0.35:
            base = rng.choice(ROOTS).replace("-", " ")
        elif draw < 0.7:
            base = surnames().draw(rng, self.is_dev, 0.7)
        elif draw < 0.85:
            base = rng.choice(["1st", "2nd", "3rd", "4th", "5th", "7th", "9th", "12th", "21st", "33rd", "42nd", "88th", "110th"])
        else:
            base = f"{rng.choice(ROOTS)}{rng.choice(ENDS)}".replace("-", " ")
        side = rng.choice(["", "", "", "", "N ", "S ", "E ", "W ", "North ", "SW ", "NE "])
        if draw > 0.97:
            return rng.choice([f"County Road {rng.randint(2, 900)}", f"Highway {rng.randint(2, 299)}", f"Route {rng.randint(2, 99)}", f"Rua {base}", f"Calle {base}", f"Rue {base}"])
        return f"{side}{base} {rng.choice(STREET_TYPES)}"

    def street(self) -> str:
        rng = self.rng
        number = rng.choice([rng.randint(1, 99), rng.randint(100, 999), rng.randint(1000, 19999)])
        unit = rng.choice(["", "", "", "", f" Apt {rng.randint(1, 40)}{rng.choice(['', 'A', 'B', 'C'])}", f", Unit {rng.randint(1, 900)}", f" #{rng.randint(1, 99)}", f", Suite {rng.randint(100, 900)}", f" Apt. {rng.choice('ABCDEFG')}"])
        if rng.random() < 0.06:
            return f"{rng.choice(['P.O. Box', 'PO Box', 'Box', 'RR 2 Box'])} {rng.randint(10, 9999)}"
        return f"{number}{rng.choice(['', '', '', '', 'A', '-' + str(rng.randint(1, 40))])} {self.street_name()}{unit}"

    def zip_code(self) -> str:
        rng = self.rng
        if rng.random() < 0.1:
            return f"{rng.choice('ABCEGHJKLMNPRSTVXY')}{rng.randint(1, 9)}{rng.choice('ABCEGHJKLM')} {rng.randint(1, 9)}{rng.choice('ABCEGHJKLM')}{rng.randint(1, 9)}"
        tail = f"-{rng.randint(1000, 9999)}" if rng.random() < 0.15 else ""
        return f"{rng.randint(1, 99999):05d}{tail}"

    def address(self) -> str:
        rng = self.rng
        city, state, short = self.city()
        between = rng.choice([", ", ", ", "\n", " "])
        area = f"{city}, {rng.choice([short, state])}" if state else city
        return f"{self.street()}{between}{area} {self.zip_code()}" if rng.random() < 0.85 else f"{self.street()}{between}{area}"

    def employer(self) -> str:
        return self.headed(EMPLOYER_HEADS) if self.rng.random() < 0.9 else f"{surnames().draw(self.rng, self.is_dev, 0.7)} & {surnames().draw(self.rng, self.is_dev, 0.7)}"

    def village(self) -> str:
        return self.rng.choice(FOREIGN).replace("-", " ") if self.rng.random() < 0.5 else self.city()[0]

    def slot(self, name: str) -> str:
        makers = {
            "hospital": self.hospital, "clinic": self.clinic, "nursing": self.nursing, "pharmacy": self.pharmacy, "dept": self.department,
            "city": lambda: self.city()[0], "citystate": self.city_state, "county": self.county, "street": self.street, "address": self.address,
            "zip": self.zip_code, "employer": self.employer, "village": self.village,
            "neighborhood": lambda: self.rng.choice([self.root(), f"{self.root()} {self.rng.choice(['Heights', 'Park', 'Village', 'Hills', 'District', 'Square', 'Gardens', 'Estates'])}"]),
            "landmark": lambda: self.headed(LANDMARKS), "school": lambda: self.headed(SCHOOL_HEADS), "church": lambda: self.headed(CHURCH_HEADS),
        }
        return makers[name]()


PLACE_SLOTS = {"hospital", "clinic", "nursing", "pharmacy", "dept", "city", "citystate", "county", "street", "address", "zip", "employer", "village", "neighborhood", "landmark", "school", "church"}
