"""Numbers and addresses of contact that identify: no format is worth trusting, so there are many."""

import random

from gazetteers import surnames
from people import draw_first

HANDLES = ["example.com", "example.org", "example.net", "mail.example", "clinic.example", "hospital.example", "univ.example", "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "aol.com", "protonmail.com", "health.org", "medcenter.org", "stmary.org", "kp.org", "nhs.uk", "edu.example"]
DIGIT_WORDS = "zero one two three four five six seven eight nine".split()


class Numbers:
    def __init__(self, rng: random.Random, is_dev: bool):
        self.rng, self.is_dev = rng, is_dev

    def shaped(self, pattern: str) -> str:
        rng = self.rng
        out = []
        for sign in pattern:
            out.append(rng.choice("0123456789") if sign == "9" else rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") if sign == "A" else rng.choice("0123456789ABCDEF") if sign == "X" else rng.choice("abcdefghjkmnpqrstuvwxyz") if sign == "a" else sign)
        return "".join(out)

    def one(self, *patterns: str) -> str:
        return self.shaped(self.rng.choice(patterns))

    def random_code(self) -> str:
        """A code in a shape of its own: blocks of letters and digits with a joiner."""
        rng = self.rng
        blocks = []
        for _ in range(rng.randint(1, 4)):
            kind = rng.random()
            blocks.append(("9" if kind < 0.65 else "A" if kind < 0.88 else "X") * rng.randint(1, 6))
        text = rng.choice(["-", "", "/", "-", ".", "_"]).join(blocks)
        code = self.shaped(text)
        return code if sum(sign.isdigit() for sign in code) >= 3 else code + self.shaped("9999")

    def phone(self) -> str:
        rng = self.rng
        if rng.random() < 0.04:
            return " ".join(rng.choice(DIGIT_WORDS) for _ in range(rng.choice([7, 10])))
        if rng.random() < 0.1:
            return self.one("+44 99 9999 9999", "+1 999 999 9999", "+91 99999 99999", "+52 99 9999 9999", "0999 999 9999", "+49 999 9999999", "09 9999 9999", "+1-999-999-9999", "+33 9 99 99 99 99")
        number = self.one("(999) 999-9999", "999-999-9999", "999.999.9999", "999 999 9999", "(999)999-9999", "9999999999", "1-999-999-9999", "999-9999", "999/999-9999", "+19999999999", "(999) 999 9999")
        return number + rng.choice(["", "", "", "", "", "", "", f" x{rng.randint(10, 9999)}", f" ext {rng.randint(10, 9999)}", f" ext. {rng.randint(100, 99999)}", f", ext. {rng.randint(10, 999)}"])

    def user(self) -> str:
        rng = self.rng
        first, last = draw_first(rng, self.is_dev, rng.choice("MF")).lower(), surnames().draw(rng, self.is_dev, 0.6).lower()
        return rng.choice([f"{first}.{last}", f"{first[0]}{last}", f"{first}{last}", f"{first}_{last}{rng.randint(1, 99)}", f"{last}{rng.randint(1, 2000)}", f"{first}{rng.randint(1, 999)}", f"{last}.{first[0]}", f"{first}-{last}"])

    def email(self) -> str:
        return f"{self.user()}@{self.rng.choice(HANDLES)}"

    def url(self) -> str:
        rng = self.rng
        host = rng.choice([f"www.{self.user().replace('_', '')}.com", "portal.example.org", f"my{surnames().draw(rng, self.is_dev).lower()}chart.org", "https://records.example.net", "http://clinic.example", f"www.facebook.com/{self.user()}", f"linkedin.com/in/{self.user()}"])
        return host + rng.choice(["", f"/patient/{rng.randint(100, 99999)}", f"/r/{self.shaped('XXXXXX')}", f"/visits?id={rng.randint(1000, 999999)}"])

    def spoken(self, value: str) -> str:
        """Digit by digit, in words or apart, as a dictation or a voicemail has it."""
        rng = self.rng
        if rng.random() < 0.3:
            return " ".join(sign for sign in value if sign.isalnum())
        if rng.random() < 0.2:
            return " ".join(sign if rng.random() < 0.5 else DIGIT_WORDS[int(sign)] if sign.isdigit() else sign for sign in value if sign.isalnum())
        words = [rng.choice(["oh", "zero"]) if sign == "0" else DIGIT_WORDS[int(sign)] if sign.isdigit() else "dash" if sign == "-" and rng.random() < 0.4 else sign if sign.isalpha() else "" for sign in value]
        return " ".join(word for word in words if word)

    def slot(self, name: str) -> str:
        rng = self.rng
        makers = {
            "mrn": lambda: self.one("99999999", "9999999", "999999", "99999", "999-99-99", "99-99-99", "9999-9999", "99-9999", "A999999", "AA-999999", "MRN999999", "MR-999999", "AAA-99999", "99999999A", "H99999999", "AA9999999", "9999999-9", "999 999 999", "A99-99999", "PT-99999", "AAA999999", "AA99A9999", "9999-999-99", "99AAA9999", "#9999999", "E9999999999", "AAA-9999-9999", "A-999999-A") if rng.random() < 0.82 else self.random_code(),
            "plan": lambda: self.one("AAA999999999", "A99999999", "999999999A", "9AA9-AA9-AA99", "9AA9AA9AA99", "AA99999999", "AAAA-999999", "999-99-9999-A", "AAA-999-999-999", "HPB-999999", "W999999999", "99999999999", "AAA99999999", "AA-9999-99999", "AAAA99999999", "AAA-AA-99999", "AAA/9999/999") if rng.random() < 0.8 else self.random_code(),
            "ssn": lambda: self.one("999-99-9999", "999-99-9999", "999 99 9999", "999999999", "999.99.9999", "XXX-XX-9999".replace("X", "x")),
            "ssn4": lambda: self.shaped("9999"),
            "acct": lambda: self.one("9999999999", "99999999", "9999 9999 9999 9999", "9999-9999-9999-9999", "ACC-999999", "AA99 AAAA 9999 9999 9999 99", "9999999-99", "V99999999", "A9999999999", "4999999999999999", "999-999999-9", "AA9999999999999999"),
            "license": lambda: self.one("A9999999", "AA999999", "999999", "A-99999", "MD-99999", "RN999999", "A999-999-99-999-9", "99-999999", "AA-99-9999", "AAA9999"),
            "npi": lambda: self.shaped("1999999999"), "dea": lambda: self.shaped("AA9999999"),
            "plate": lambda: self.one("AAA-9999", "9AAA999", "AAA 999", "AA9 9AA", "999-AAA", "AA-99999"),
            "vin": lambda: self.shaped("9AAAA99A9A9999999"),
            "device": lambda: self.one("SN999999", "AAA999999", "99999999", "AA-999999-A", "(01)99999999999999(21)AA9999", "LOT 99A999", "AAA9999999A", "999-9999-999", "A9A9-9999", "PM-99999999"),
            "code": lambda: self.random_code() if rng.random() < 0.5 else self.one("A99-99999", "AA-9999-99999", "S99-9999", "99-999-99999", "CLM999999999", "REF-9999-AAA", "ORD99999999", "STUDY-999", "AAA-9999", "99999999", "XXXXXXXX-XXXX", "CASE #99999", "C99999", "T-9999-99", "AA99-999"),
            "ip": lambda: ".".join(str(rng.randint(1, 254)) for _ in range(4)) if rng.random() < 0.85 else ":".join(self.shaped("XXXX").lower() for _ in range(8)),
            "mac": lambda: ":".join(self.shaped("XX") for _ in range(6)),
            "phone": self.phone, "fax": self.phone, "pager": lambda: self.one("99999", "999-9999", "9999", "(999) 999-9999", "#99999"), "ext": lambda: self.one("9999", "99999", "999"),
            "email": self.email, "url": self.url, "user": self.user,
        }
        return makers[name]()


NUMBER_SLOTS = {"mrn", "plan", "ssn", "ssn4", "acct", "license", "npi", "dea", "plate", "vin", "device", "code", "user"}
CONTACT_SLOTS = {"phone", "fax", "pager", "ext", "email", "url", "ip", "mac"}
