import { testRecognizer } from "../testing/marked-text";
import { zipCode } from "./zip-code";

testRecognizer(zipCode, {
  finds: [
    "Denver, CO «80202»",
    "CA «94110-1234»",
    "ZIP «03601»",
    "zip code: «10001»",
    "Illinois «60601»",
    "postal code «K1A 0B1»",
    "near «94110-1234» somewhere",
    "London «SW1A 1AA» flat",
    "New York «10001»",
  ],
  leaves: [
    "Glucose 10001 was an error",
    "WBC 12000",
    "MI 20 years ago",
    "PA and lateral views",
    "OR 12345x",
    "CO 2 retention",
    "IN 5 days",
    "ME 3 times",
    "code 99213",
    "pO2 98",
  ],
});
