import { testRecognizer } from "../testing/marked-text";
import { nameCredential } from "./name-credential";

testRecognizer(nameCredential, {
  finds: [
    "«Adaeze Nwosu», RN",
    "«Tomas Okafor» MD",
    "seen by «Lena Marsh», M.D.",
    "«Yara Haddad», PA-C",
    "«Priya Raman», PharmD",
    "«Kwame Boateng», DNP",
    "«Okonjo», MD",
    "«Lindqvist-Marsh», NP",
    "«J. Okafor», MD",
    "by «Hana Zelenka» DO.",
    "«Solveig Farrow», LCSW",
    "«Mei Lin Tan», PhD",
  ],
  leaves: [
    "RN at bedside",
    "The MD agreed",
    "Horsham, PA",
    "Denver MD",
    "Medical Center MD",
    "Patient MD discussion",
    "DO not resuscitate",
    "Plan NP",
    "Nurse RN",
    "the attending MD",
    "Crohn disease, MD aware",
    "Assessment, PhD",
  ],
});
