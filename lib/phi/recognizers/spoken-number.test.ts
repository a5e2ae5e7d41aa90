import { testRecognizer } from "../testing/marked-text";
import { spokenNumber } from "./spoken-number";

testRecognizer(spokenNumber, {
  finds: [
    "date of birth «nine fourteen sixty one»",
    "call me back at «five one six, five five five, zero one nine nine»",
    "medical record number «four four one nine two» please",
    "it is «eight one four five five five oh one seven two»",
    "social ends in «four four one nine»",
  ],
  leaves: [
    "pain of nine out of ten",
    "take one or two tablets",
    "count one two three and breathe",
    "blood pressure one thirty eight over eighty two",
    "call in twenty one days",
    "two thousand five hundred units",
  ],
});
