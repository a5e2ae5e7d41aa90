/** Rows read `ingredient | other names, brands | classes`; see heart-and-blood. */
export const IMMUNITY_AND_CANCER = `
methotrexate | trexall, mtx, otrexup, rasuvo, xatmep |
azathioprine | imuran, azasan | thiopurine
mercaptopurine | purinethol, 6-mp | thiopurine
mycophenolate | cellcept, myfortic |
cyclosporine | neoral, sandimmune, gengraf |
tacrolimus | prograf, envarsus, astagraf |
sirolimus | rapamune |
everolimus | afinitor, zortress |
leflunomide | arava |
teriflunomide | aubagio |
tofacitinib | xeljanz | jak_inhibitor
upadacitinib | rinvoq | jak_inhibitor
baricitinib | olumiant | jak_inhibitor
apremilast | otezla |
prednisone | deltasone, rayos |
prednisolone | orapred |
methylprednisolone | medrol, solu-medrol, medrol dosepak |
dexamethasone | decadron |
hydrocortisone | cortef |
triamcinolone | kenalog |
betamethasone | celestone |
adalimumab | humira, amjevita, hyrimoz | tnf_inhibitor biologic_dmard
etanercept | enbrel | tnf_inhibitor biologic_dmard
infliximab | remicade, inflectra | tnf_inhibitor biologic_dmard
golimumab | simponi | tnf_inhibitor biologic_dmard
certolizumab | cimzia | tnf_inhibitor biologic_dmard
abatacept | orencia | biologic_dmard
anakinra | kineret | biologic_dmard
tocilizumab | actemra | biologic_dmard
rituximab | rituxan | biologic_dmard
secukinumab | cosentyx |
ustekinumab | stelara |
risankizumab | skyrizi |
vedolizumab | entyvio |
dupilumab | dupixent |
omalizumab | xolair |
natalizumab | tysabri |
fingolimod | gilenya |
dimethyl fumarate | tecfidera |
dalfampridine | ampyra |
sulfasalazine | azulfidine | aminosalicylate
mesalamine | asacol, lialda, pentasa, apriso | aminosalicylate
irinotecan | camptosar |
capecitabine | xeloda |
cisplatin | |
imatinib | gleevec | kinase_inhibitor_3a4
dasatinib | sprycel | kinase_inhibitor_3a4
nilotinib | tasigna | kinase_inhibitor_3a4
erlotinib | tarceva | kinase_inhibitor_3a4
lapatinib | tykerb | kinase_inhibitor_3a4
sunitinib | sutent | kinase_inhibitor_3a4
ibrutinib | imbruvica | kinase_inhibitor_3a4
palbociclib | ibrance | kinase_inhibitor_3a4
ribociclib | kisqali | kinase_inhibitor_3a4
venetoclax | venclexta |
lenalidomide | revlimid | thalidomide_analogue
thalidomide | thalomid | thalidomide_analogue
pomalidomide | pomalyst | thalidomide_analogue
tamoxifen | nolvadex, soltamox |
raloxifene | evista |
anastrozole | arimidex |
letrozole | femara |
exemestane | aromasin |
bicalutamide | casodex |
abiraterone | zytiga |
enzalutamide | xtandi |
apalutamide | erleada |
leuprolide | lupron |
megestrol | megace |
arsenic trioxide | trisenox | qt_prolonging
vandetanib | caprelsa | qt_prolonging
cetirizine | zyrtec |
loratadine | claritin |
desloratadine | clarinex |
fexofenadine | allegra |
levocetirizine | xyzal |
diphenhydramine | benadryl | first_generation_antihistamine
hydroxyzine | vistaril, atarax | first_generation_antihistamine
chlorpheniramine | chlor-trimeton | first_generation_antihistamine
doxylamine | unisom sleeptabs | first_generation_antihistamine
cyproheptadine | periactin | first_generation_antihistamine
terfenadine | seldane | qt_prolonging
astemizole | hismanal | qt_prolonging
epinephrine | epipen, adrenaline, auvi-q |
iodinated contrast | ct dye, contrast dye, iv contrast, iohexol, omnipaque, iodinated contrast dye, contrast | contrast
`;
