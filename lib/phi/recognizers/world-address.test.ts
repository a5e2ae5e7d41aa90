import { testRecognizer } from "../testing/marked-text";
import { worldAddress } from "./world-address";

testRecognizer(worldAddress, {
  finds: [
    "lives at «Via Pisanelli 89» with him",
    "to «12 Rue Hsine Eloued», please",
    "house at «Koepoortwal 115»",
    "near «60 Gosposka ulica 47»",
    "at «RR 2 Box 118» since May",
    "Meet at the «corner of Elm Street and 5th»",
    "«PSC 4457, Box 7534\nAPO AP 95145»",
    "the shop on «Elm and 5th»",
  ],
  leaves: [
    "given via Foley 16",
    "the place was quiet",
    "take 5 mg via G tube",
    "weg 3 times",
    "Route of entry",
    "al dente 4",
    "between 4 and 5th rib",
  ],
});
