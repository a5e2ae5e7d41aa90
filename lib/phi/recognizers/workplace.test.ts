import { testRecognizer } from "../testing/marked-text";
import { workplace } from "./workplace";

testRecognizer(workplace, {
  finds: [
    "retired from the «Halvorsen Shipyard»",
    "works as a line cook at «Copper Kettle Bistro»",
    "attends «Our Lady of the Plains» each week",
    "from «Sunrise Gables Memory Care» after a fall",
    "came from «Fairhaven NICU»",
    "attorney of «Sedgewick & Lowe LLP»",
    "followed at «Mission Valley Heart Group»",
  ],
  leaves: [
    "works at a warehouse",
    "Home Care",
    "Skilled Nursing",
    "Pain Services",
    "Review of Systems",
    "transferred to the ICU",
    "Emergency Services were called",
    "attends school",
    "employed full time",
  ],
});
