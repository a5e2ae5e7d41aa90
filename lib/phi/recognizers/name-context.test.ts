import { testRecognizer } from "../testing/marked-text";
import { nameContext } from "./name-context";

testRecognizer(nameContext, {
  finds: [
    "«Xiadani» says her mood is fair.",
    "spoke w/ «Tamsin» at noon",
    "67M «Obinna Ezekwesili» with new AF",
    "Asked about «Kojo»'s rash.",
    "«Beckett» is doing better.",
    "seen by «Farrukh» today",
    "«Solveig», 29, lives alone.",
    "Endo: «Petrossian»",
    "placed with the «Okonedo» family",
    "«Grace» called at nine.",
    "«Szymon Wojciechowski» (DOB on file)",
  ],
  leaves: [
    "Viscoat was instilled into the chamber.",
    "treated with Zemdri 15 mg",
    "The Omniflush catheter was placed.",
    "Kniest dysplasia was excluded.",
    "Warfarin was stopped.",
    "Crohn's disease is stable.",
    "Nursing says she ate well.",
    "Lantus was given at night.",
    "Per Protocol, repeat in a week.",
    "Will call tomorrow.",
    "Medications: Lipitor, Zocor",
  ],
});
