import { testRecognizer } from "../testing/marked-text";
import { networkAddress } from "./network-address";

testRecognizer(networkAddress, {
  finds: [
    "from «192.168.4.20»",
    "IP «10.0.0.7:8080» logged",
    "address «2001:db8:85a3:0:0:8a2e:370:7334»",
    "MAC «00:1B:44:11:3A:B7»",
    "device «00-1B-44-11-3A-B7» on the network",
    "logged in from «203.0.113.9».",
  ],
  leaves: [
    "at 10:20:30 the pulse was 72",
    "version 1.2.3.4",
    "OID 1.2.840.113619",
    "pH 7.35, pCO2 40",
    "ratio 1:2:3",
    "section 3.1.2.1",
    "score 300.1.2.3",
    "10:20 and 11:45",
    "v 2.0.1.5",
    "time 08:15",
  ],
});
