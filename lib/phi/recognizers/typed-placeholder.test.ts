import { testRecognizer } from "../testing/marked-text";
import { typedPlaceholder } from "./typed-placeholder";

testRecognizer(typedPlaceholder, {
  finds: [
    "«[NAME_1]» was typed",
    "see «[DATE_12]» and «[PLACE_3B]»",
    "«[MRN_1]»«[SSN_2]»",
    "«[name_1]» in lower case",
    "«NAME_1» without brackets",
    "«[Name 1]» and «\uff3bNAME_1\uff3d»",
    "(«NAME_1»)",
    "«\\[NAME\\_1\\]» escaped",
    "«[NAME_1» cut off, «NAME_2]» too",
  ],
  leaves: [
    "[NAME] is a blank",
    "Name 1, date 2 and plan 3",
    "(age 45) and (plan 2)",
    "PLAN 1: rest",
    "[doctor] hi",
    "[NAME_] has no number",
    "[1]",
    "[X_1] is too short",
    "filename_1 and my_id_2 are names of a column",
    "[Figure 2], [ref 3]",
  ],
});
