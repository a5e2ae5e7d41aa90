import { testRecognizer } from "../testing/marked-text";
import { placeContext } from "./place-context";

testRecognizer(placeContext, {
  finds: [
    "She was born in «Asmara».",
    "He returned to «Wapiti Falls» last week.",
    "moved from «Ash Hollow» in May",
    "a visit from «Port Wexley»",
    "home in «County Clare»",
    "readmitted to «Bayou Teche General»",
    "camping at «Lake Tamarack»",
    "flew in via «Schiphol»",
  ],
  leaves: [
    "moved from Texas to Kenya",
    "lives in Assisted Living",
    "returned to Clinic",
    "Recurrent Falls",
    "a change in Lantus",
    "referred to Cardiology",
    "Trigger Point",
    "transferred to ICU",
    "results in Mild pain",
  ],
});
