#!/usr/bin/env node
// Scores predicted claims against gold facts. Usage: node score.mjs GOLD_DIR PREDICTIONS.jsonl [--by-type] [--misses]
// GOLD_DIR holds reports (`facts`) or stories (`documents[]`, each with `facts`).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allowed, quoted, same, sameAmount, sameDate, sameSpeaker } from './agreement.mjs';

const [goldDir, predictionsFile, ...flags] = process.argv.slice(2);
if (!goldDir || !predictionsFile) {
  console.error('usage: node score.mjs GOLD_DIR PREDICTIONS.jsonl [--by-type] [--misses]');
  process.exit(2);
}

const reports = readdirSync(goldDir).filter((name) => name.endsWith('.json')).sort()
  .map((name) => JSON.parse(readFileSync(join(goldDir, name), 'utf8')))
  .flatMap((file) => file.documents ?? [file]);
const predictionsByReport = new Map(reports.map((report) => [String(report.id), []]));
let strays = 0;
for (const line of readFileSync(predictionsFile, 'utf8').split('\n').filter(Boolean)) {
  const claim = JSON.parse(line);
  const claims = predictionsByReport.get(String(claim.document));
  if (claims) claims.push(claim); else strays++;
}

const paragraph = (text, fact) => [text.lastIndexOf('\n\n', fact.start) + 1, (text.indexOf('\n\n', fact.end) + 1 || text.length + 1) - 1];
const levels = {
  core: (g, p) => ['type', 'from', 'to', 'modality'].every((field) => allowed(g, field).some((value) => same(value, p[field]))),
  quoted: (g, p, text) => {
    if (!levels.core(g, p) || text == null || g.start == null) return levels.core(g, p);
    const [start, end] = paragraph(text, g);
    return p.start < end && p.end > start;
  },
  full: (g, p) => levels.core(g, p)
    && allowed(g, 'when').some((value) => sameDate(value, p.when))
    && allowed(g, 'count').some((value) => same(value, p.count))
    && allowed(g, 'amount').some((value) => sameAmount(value, p.amount)),
  // Of a ruling the court is the actor as much as the speaker, and reports name it or not: not compared.
  speaker: (g, p) => levels.full(g, p) && (g.type === 'ruling' || allowed(g, 'speaker').some((value) => sameSpeaker(value, p.speaker))),
};
const names = Object.keys(levels);

/** A largest one-to-one pairing of facts with claims that agree (Kuhn), as a map from claim to fact. */
function pair(gold, claims, agree) {
  const partner = new Map();
  const seek = (fact, tried) => claims.some((claim) => {
    if (tried.has(claim) || !agree(fact, claim)) return false;
    tried.add(claim);
    if (partner.has(claim) && !seek(partner.get(claim), tried)) return false;
    partner.set(claim, fact);
    return true;
  });
  for (const fact of gold) seek(fact, new Set());
  return partner;
}

const tally = () => ({ gold: 0, found: 0, right: 0, hits: Object.fromEntries(names.map((name) => [name, 0])) });
const total = tally();
total.found = strays;
const byType = new Map();
const typeTally = (type) => byType.get(type) ?? byType.set(type, tally()).get(type);
let unquoted = 0;
for (const report of reports) {
  const gold = report.facts ?? [];
  const found = predictionsByReport.get(String(report.id));
  for (const fact of gold) { total.gold++; typeTally(fact.type).gold++; }
  for (const claim of found) { total.found++; typeTally(claim.type).found++; }
  const usable = found.filter((claim) => quoted(claim, report.text));
  unquoted += found.length - usable.length;
  for (const level of names) {
    const partner = pair(gold, usable, (fact, claim) => levels[level](fact, claim, report.text));
    for (const [claim, fact] of partner) {
      total.hits[level]++; typeTally(fact.type).hits[level]++;
      if (level === 'core') typeTally(claim.type).right++; // under the claim's own type, where `alt` let another pass
    }
    if (level === 'core' && flags.includes('--misses')) {
      const paired = new Set(partner.values());
      for (const fact of gold) if (!paired.has(fact)) console.log(`missed  ${report.id}  ${JSON.stringify(fact)}`);
      for (const claim of found) if (!partner.has(claim)) console.log(`extra   ${report.id}  ${JSON.stringify(claim)}`);
    }
  }
}

const percent = (value) => (100 * value).toFixed(1).padStart(5);
function row(label, counts, level, right = counts.hits[level]) {
  const precision = counts.found ? right / counts.found : 0;
  const recall = counts.gold ? counts.hits[level] / counts.gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return `${label.padEnd(22)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (gold ${counts.gold}, found ${counts.found}, hit ${counts.hits[level]})`;
}
if (flags.includes('--by-type')) for (const [type, counts] of [...byType].sort()) console.log(row(type, counts, 'core', counts.right));
for (const level of names) console.log(row(level, total, level));
if (unquoted) console.log(`${unquoted} predictions had no usable quote at their offsets and count as wrong`);
if (strays) console.log(`${strays} predictions name an unknown report and count as wrong`);
