import { readFileSync } from "node:fs";
import type { SharedData } from "../cases/read-rows";
import type { NameGroup } from "./swap-names";

/** Written for this measure; West and East African, South, East and South-East Asian, Middle Eastern, Pacific, American. */
const NON_WESTERN: NameGroup = {
  given:
    "Oluwaseun Chidinma Ngozi Kwabena Abena Thandiwe Sipho Nomvula Tadesse Selamawit Abdirahman Hodan Fatoumata Mamadou Amadou Aissatou Nguyet Thuy Quang Huong Xiaoyan Zhiwei Meiling Guowei Yoonah Jihoon Seoyeon Haruto Sakura Ayumi Kenjiro Arjun Lakshmi Venkatesh Padmini Gurpreet Harjinder Manpreet Iqbal Nasreen Farzana Rizwan Zahra Parisa Mehrdad Shirin Khadija Yusuf Layla Tariq Aylin Mehmet Nilufar Bakhtiyar Malia Sione Tevita Leilani Xochitl Itzel".split(
      " ",
    ),
  family:
    "Adeyemi Okonkwo Nwosu Mensah Boateng Owusu Dlamini Nkosi Mthembu Gebremariam Haile Warsame Farah Diallo Keita Traore Nguyen Pham Huynh Dang Zhang Huang Xu Ouyang Kim Park Choi Jeong Tanaka Watanabe Fujimoto Ishikawa Krishnamurthy Venkataraman Chaudhary Banerjee Sandhu Dhillon Qureshi Siddiqui Rahman Hosseini Tehrani Ghorbani Haddad Khoury Yilmaz Demir Karimov Rakhimov Tuipulotu Fonoti Kealoha Tupou Quispe Mamani Condori Xiong Vang Soukhaseum".split(
      " ",
    ),
};

const capitalised = (name: string): string =>
  name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();

/**
 * Three groups: names that very many people have, names that few have (given names of 100 to 400 births since
 * 1880, family names behind rank 40,000), and names from outside Europe and its settlements.
 */
export function readNameGroups(
  shared: SharedData,
): Readonly<Record<"common" | "rare" | "nonWestern", NameGroup>> {
  const read = (file: string): string[] =>
    readFileSync(shared.file("data", "reference", "gazetteers", file), "utf8")
      .trim()
      .split("\n");
  const given = read("us-ssa-first-names-1880-2020.csv")
    .slice(1)
    .map((line) => line.split(","))
    .map(([name = "", , , total = "0"]) => ({ name, births: Number(total) }));
  const family = read("us-census2000-surnames-ordered.txt").map((line) => capitalised(line.trim()));
  const births = (least: number, most: number): string[] =>
    given.filter((each) => each.births >= least && each.births <= most).map(({ name }) => name);
  return {
    common: { given: births(500_000, Number.MAX_SAFE_INTEGER), family: family.slice(0, 200) },
    rare: { given: births(100, 400), family: family.slice(40_000, 120_000) },
    nonWestern: NON_WESTERN,
  };
}
