import { testRecognizer } from "../testing/marked-text";
import { streetAddress } from "./street-address";

testRecognizer(streetAddress, {
  finds: [
    "lives at «417 Thornby Street»",
    "«789 Pine St., Apt 4B», Denver",
    "from «2210 Thornby Green Suite 14».",
    "Lives at «31 Tolworth Loaf».",
    "«1234 N Elm Ave» is home",
    "«118 Wexcombe Shore Apt. 9»",
    "P.O. box: «PO Box 4410»",
    "«P.O. Box 22»",
    "on «Elm Street» near the park",
    "the «5th avenue» side",
    "«221 Baker Street, Unit 3»",
    "«12 Old Mill Road»",
    "moved to «88 Summit View Drive»",
    "«4 Kings Court»",
    "«County Road 12»",
    "he lives at «45 main street»",
  ],
  leaves: [
    "Took 20 mg of aspirin.",
    "BP 120 over 80.",
    "3 Weeks ago",
    "5 Year survival rate",
    "Room 12, bed 3",
    "12 Lead ECG",
    "2 View chest film",
    "Stage 3 CKD",
    "took 10 tablets this week",
    "10 Day course",
    "walked 2 miles",
    "15 Minute visit",
    "4 Extremity strength",
    "6 Point scale",
  ],
});
