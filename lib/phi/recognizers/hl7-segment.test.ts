import { testRecognizer } from "../testing/marked-text";
import { hl7Segment } from "./hl7-segment";

testRecognizer(hl7Segment, {
  finds: [
    "PID|1||«88102937^^^MR»||«Abara^Quillon^J»||«19680517»|M|||«44 Heron Way^^Dunlap^IL^61525»",
    "NK1|1|«MARSH^LENA»|SPO|«9 Glen Rd^^Oban»|«01631555012»",
    "PV1|1|I|«4W^412^A»||||«55120^HADDAD^YARA»",
    "IN1|1|PPO|«77120»|Bluestone",
    "MSH|^~\\&|LAB|«Oakpoint»|EHR|«Pinecrest»|«20250611083015»||ORU^R01|«MSG00012»|P|2.5",
  ],
  leaves: [
    "OBX|1|NM|2160-0^Creatinine^LN||1.12|mg/dL|0.7-1.3|N",
    "PID stands for patient identification",
    "PID controller|gain|4",
    "Sodium|139|mmol/L",
    "DG1|1||E11.9^Type 2 diabetes^I10",
  ],
});
