"""Dates in the many ways that notes write them; every one but a bare year identifies (45 CFR 164.514(b)(2)(i)(C))."""

import datetime
import random

MONTHS = "January February March April May June July August September October November December".split()
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split()
HOLIDAYS = ["Christmas", "Thanksgiving", "Easter", "Labor Day", "Memorial Day", "the Fourth of July", "New Year's Eve", "Halloween", "Valentine's Day", "Mother's Day", "Christmas Eve", "Veterans Day", "Good Friday", "Ramadan", "Diwali", "Eid", "Passover", "Rosh Hashanah", "Lunar New Year", "Juneteenth", "Columbus Day", "Cinco de Mayo"]


def suffix(day: int) -> str:
    if 10 <= day % 100 <= 20:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


class Dates:
    def __init__(self, rng: random.Random):
        self.rng = rng
        self.base = datetime.date(rng.randint(1996, 2027), rng.randint(1, 12), rng.randint(1, 28))
        self.days: dict[str, datetime.date] = {}

    def day(self, key: str) -> datetime.date:
        if key not in self.days:
            number = int(key.lstrip("abcdefghijklmnopqrstuvwxyz") or 1)
            self.days[key] = self.base + datetime.timedelta(days=(number - 1) * self.rng.randint(1, 60))
        return self.days[key]

    def birth(self) -> datetime.date:
        if "dob" not in self.days:
            self.days["dob"] = self.base - datetime.timedelta(days=self.rng.randint(20, 34000))
        return self.days["dob"]

    def written(self, day: datetime.date, form: str) -> str:
        rng = self.rng
        y, m, d = day.year, day.month, day.day
        name, short = MONTHS[m - 1], MONTHS[m - 1][:3]
        full = [
            f"{m:02d}/{d:02d}/{y}", f"{m}/{d}/{y}", f"{m}/{d}/{y % 100:02d}", f"{m:02d}/{d:02d}/{y % 100:02d}", f"{m:02d}-{d:02d}-{y}", f"{m}-{d}-{y % 100:02d}", f"{y}-{m:02d}-{d:02d}",
            f"{name} {d}, {y}", f"{name} {d}{suffix(d)}, {y}", f"{short} {d}, {y}", f"{short}. {d}, {y}", f"{d} {name} {y}", f"{d} {short} {y}", f"{d}{short.upper()}{y}", f"{d:02d}-{short}-{y}", f"{d:02d}-{short}-{y % 100:02d}",
            f"{d}.{m}.{y}", f"{d:02d}.{m:02d}.{y}", f"{y}/{m:02d}/{d:02d}", f"{y}{m:02d}{d:02d}" if rng.random() < 0.5 else f"{m:02d}/{d:02d}/{y}", f"the {d}{suffix(d)} of {name} {y}", f"{name} {d} {y}", f"{m:02d}.{d:02d}.{y % 100:02d}",
        ]
        partial = [f"{m}/{d}", f"{m:02d}/{d:02d}", f"{name} {d}", f"{name} {d}{suffix(d)}", f"{short} {d}", f"{short}. {d}", f"{d} {name}", f"{d}{suffix(d)} {name}", f"the {d}{suffix(d)} of {name}", f"{m}-{d}", f"{d} {short}", f"{short} {d}{suffix(d)}"]
        month_year = [f"{name} {y}", f"{short} {y}", f"{m}/{y}", f"{m:02d}/{y}", f"{name} of {y}", f"{short}-{y % 100:02d}", f"{name}, {y}", f"{short}. {y}", f"early {name} {y}", f"mid-{name} {y}"]
        if form == "full":
            return rng.choice(full)
        if form == "md":
            return rng.choice(partial)
        if form == "my":
            return rng.choice(month_year)
        if form == "iso":
            return rng.choice([f"{y}-{m:02d}-{d:02d}", f"{y}{m:02d}{d:02d}", f"{y}-{m:02d}-{d:02d}T{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"])
        if form == "long":
            return rng.choice([f"{name} {d}, {y}", f"{name} {d}{suffix(d)}, {y}", f"{d} {name} {y}"])
        if form == "spoken":
            year = rng.choice(["", "", f" {y}", f" of {y}", " twenty twenty four", " nineteen ninety eight", " two thousand eleven"])
            return rng.choice([f"{name.lower()} {ORDINALS[d - 1]}{year}", f"the {ORDINALS[d - 1]} of {name.lower()}{year}", f"{name.lower()} {d}{suffix(d)}{year}", f"{name.lower()} {ORDINALS[d - 1].replace('-', ' ')}{year}"])
        if form == "range":
            other = day + datetime.timedelta(days=rng.randint(1, 20))
            dash = rng.choice(["-", "–", " - ", " to ", " through "])
            return rng.choice([f"{m}/{d}{dash}{other.month}/{other.day}", f"{m}/{d}/{y % 100:02d}{dash}{other.month}/{other.day}/{other.year % 100:02d}", f"{name} {d}{dash}{MONTHS[other.month - 1]} {other.day}, {other.year}", f"{short} {d}{dash}{other.day}" if other.month == m else f"{short} {d}{dash}{MONTHS[other.month - 1][:3]} {other.day}"])
        draw = rng.random()
        return rng.choice(full if draw < 0.7 else partial if draw < 0.9 else month_year)

    def slot(self, key: str, form: str) -> str:
        if key == "holiday":
            return self.rng.choice(HOLIDAYS)
        if key.startswith("dob"):
            return self.written(self.birth(), form if form else "full")
        return self.written(self.day(key), form)
