import { testRecognizer } from "../testing/marked-text";
import { device } from "./device";

testRecognizer(device, {
  finds: [
    "serial number «SN-4410-AX»",
    "S/N «99120-K»",
    "pacemaker serial # «PM441092»",
    "Device ID: «DV-88120»",
    "UDI «(01)00844588003288(17)261231(10)B44(21)S9912»",
    "lot number «L-55120»",
    "Lot # «44109B»",
    "pump serial «AC99120»",
    "implant # «IMP-4410»",
    "IMEI «356938035643809»",
    "generator S/N: «GN-12-889»",
  ],
  leaves: [
    "Serial troponins were negative.",
    "Serial exams every 2 hours.",
    "A lot of pain.",
    "The device was checked.",
    "ICD implanted in 2019.",
    "Pacemaker rate 60.",
    "SN node 2 of 3",
    "Lots of fluids for 3 days.",
    "Device interrogation shows 2 events.",
    "Pump at 5 mL per hour.",
    "Serial 7 subtraction",
  ],
});
