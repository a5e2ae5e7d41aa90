import { testRecognizer } from "../testing/marked-text";
import { strictLook } from "./strict-look";

testRecognizer(strictLook, {
  finds: [
    "so «Quillfeather» may relapse",
    "the plan of «Summer Hope» stands",
    "see «88-41722» there",
    "came with «Brambleholt» today",
  ],
  leaves: [
    "on Remicade since 2019",
    "WBC 12000 cells",
    "SNOMED 44054006",
    "moved from Texas",
    "Crohn's disease",
    "110-180 and 40-30-20-10",
  ],
});
