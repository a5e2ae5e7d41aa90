import { testRecognizer } from "../testing/marked-text";
import { biometricPhoto } from "./biometric-photo";

testRecognizer(biometricPhoto, {
  finds: [
    "fingerprint ID «FP-44120»",
    "voiceprint file «VP_8812»",
    "retinal scan reference «RS-100-22»",
    "biometric template «BT-77»",
    "photo ID «PH-4410»",
    "Photograph saved as «wound_0412.jpg»",
    "«IMG_20240312.HEIC» attached",
    "see «brennick-face.png»",
    "facial recognition record «FR-220»",
    "Image file: «left-arm-02.tif»",
  ],
  leaves: [
    "Retinal exam was normal.",
    "CT image #1452 shows a nodule.",
    "Image 12 of 40.",
    "Photophobia for 2 days.",
    "Fingerstick glucose 110.",
    "The picture is unclear.",
    "Photos were shown.",
    "Imaging in 3 months.",
    "Finger 2 was bruised.",
    "Portrait painter.",
    "DNA was tested.",
  ],
});
