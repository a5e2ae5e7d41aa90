import { testRecognizer } from "../testing/marked-text";
import { nameList } from "./name-list";

testRecognizer(nameList, {
  finds: [
    "Siblings: «Malon», «Karen», «Harold» and «Daisy».",
    "«Yonas» (12), «Karen» (9) and «Harold» (4) are well.",
    "with «Karen», «Mehretu» and «Harold»",
  ],
  leaves: [
    "Sodium, Potassium and Chloride",
    "Lipitor, Zocor and Crestor",
    "Head, Neck and Chest",
    "Monday, Tuesday and Friday",
    "Karen and Harold",
    "red, white and blue",
  ],
});
