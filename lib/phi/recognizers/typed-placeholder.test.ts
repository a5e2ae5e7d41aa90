import { testRecognizer } from "../testing/marked-text";
import { typedPlaceholder } from "./typed-placeholder";

testRecognizer(typedPlaceholder, {
  finds: ["«[NAME_1]» was typed", "see «[DATE_12]» and «[PLACE_3B]»", "«[MRN_1]»«[SSN_2]»"],
  leaves: [
    "[NAME] is a blank",
    "[name_1] in lower case",
    "NAME_1 without brackets",
    "[doctor] hi",
    "[NAME_] has no number",
    "[1]",
    "[X_1] is too short",
  ],
});
