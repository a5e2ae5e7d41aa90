import { testRecognizer } from "../testing/marked-text";
import { vehicle } from "./vehicle";

testRecognizer(vehicle, {
  finds: [
    "VIN «1HGCM82633A004352»",
    "license plate «KXR 4471»",
    "plate number «7ABC123»",
    "His truck, VIN # «2FTRX18W1XCA01234», was hit",
    "vehicle registration «BD51-SMR»",
    "car tag «ABC-1234»",
    "License plate: «4KX-9921»",
    "«1FTFW1ET5DFC10312» was on the report",
  ],
  leaves: [
    "He drives a car.",
    "Plate 3 screws were placed.",
    "A 7-hole plate was fixed.",
    "License renewed.",
    "Bone plate and 4 screws.",
    "Culture plate was read.",
    "Vehicle accident at 30 mph.",
    "VINCRISTINE 2 mg",
    "growth plate fracture",
    "ABCDEFGHIJKLMNOPQ",
  ],
});
