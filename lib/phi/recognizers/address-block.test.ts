import { testRecognizer } from "../testing/marked-text";
import { addressBlock } from "./address-block";

testRecognizer(addressBlock, {
  finds: [
    "lives at «66 Fjellbakken 48\nApt. 401\nHolmvik» and walks",
    "mail to «14 Lindgren Apt. 3, Tolvanen» please",
    "sent to Finland «38524» today",
    "moved to Peru «15046»",
  ],
  leaves: [
    "in the ICU Unit 4 for 3 days",
    "Unit 12 of blood was given",
    "Suite of tests",
    "flat affect, flat T waves",
    "in Finland 2019",
    "Germany 120 patients",
    "Give 5 units, Apt to fall",
  ],
});
