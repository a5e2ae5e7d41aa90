import { readFileSync, readdirSync } from "node:fs";
import { loadProduct, jsonLines } from "./load-product.mjs";
const p = await loadProduct(`export { beginDraft } from "@/lib/drafting/draft-note";
export { criticizeDraft } from "@/lib/drafting/agents/critic/criticize-draft";
export { SAMPLES } from "@/lib/drafting/samples/samples.schema";`);
const texts=[];
for (const f of readdirSync("/tmp/wt/critic/bench/drafting/cases")) for (const r of jsonLines(readFileSync("/tmp/wt/critic/bench/drafting/cases/"+f,"utf8"))) texts.push([r.id,r.text]);
for (const s of p.SAMPLES) texts.push([s.id,s.text]);
for (const part of ["train","valid"]) for (const r of jsonLines(readFileSync(`/work/shared/data/drafting/aci-bench/${part}.jsonl`,"utf8"))) texts.push([r.id,r.dialogue]);
const count={}; let n=0, withD=0;
const t0=performance.now(); let crit=0;
for (const [id,text] of texts){ const b=p.beginDraft(text,{template:"soap"}); const a=performance.now(); const c=p.criticizeDraft({source:text,sentences:b.sentences,facts:b.facts,mode:b.mode}); crit+=performance.now()-a; let any=false;
 for (const s of c.stances){ n++; const k=s.stance+(s.reason?":"+s.reason:""); count[k]=(count[k]??0)+1; if(s.stance==="disputes"){any=true; console.log(id,k,"|",s.sentence.text,"|",s.facts.map(f=>text.slice(f.start,f.end)).join(" … ").slice(0,200));} }
 if(any) withD++; }
console.log(count,n,texts.length,withD,"ms critic",crit/texts.length,"max");
