import { testRecognizer } from "../testing/marked-text";
import { url } from "./url";

testRecognizer(url, {
  finds: [
    "see «https://portal.example.org/chart/4471»",
    "«www.example.com/family» has photos",
    "her page «brennick-family.org» lists him",
    "«http://example.net/a?b=c».",
    "portal at «mychart.example.com»",
    "ftp «ftp://files.example.org/scan»",
    "visit «harold.example.net» now",
  ],
  leaves: [
    "Dose 2.5 mg.",
    "e.g. aspirin and i.e. clopidogrel",
    "Vitamin B.12 level",
    "the end.Next sentence begins",
    "a.m. and p.m. doses",
    "Sodium 140.Potassium 4",
    "q.d. and b.i.d.",
    "U.S. guidelines",
  ],
});
