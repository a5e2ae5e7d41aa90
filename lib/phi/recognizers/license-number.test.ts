import { testRecognizer } from "../testing/marked-text";
import { licenseNumber } from "./license-number";

testRecognizer(licenseNumber, {
  finds: [
    "DEA «AB1234563»",
    "DEA number: «BX9981230»",
    "NPI «1234567893»",
    "NPI #: «1902837465»",
    "License number «MD-44091»",
    "medical license # «A-55120»",
    "Driver's license «D1234-5678»",
    "Lic. # «RN-88120»",
    "Birth certificate number «BC-1990-4410»",
    "Certificate # «CERT-77120»",
    "passport number «X1234567»",
    "UPIN «F44091»",
    "CLIA # «05D1234567»",
    "State license «TX-99120»",
    "DL # «B7712093»",
    "A script by «BM1234563» was filled",
  ],
  leaves: [
    "The licensed nurse was present.",
    "He holds a license to drive.",
    "Certificate of completion was given.",
    "License renewal is due.",
    "DEA schedule II drug.",
    "NPI was not given.",
    "Passport lost.",
    "Certified in 2019 by the board.",
    "He is licensed in 3 states.",
    "Tin allergy.",
  ],
});
