package io.saleswright.fuzz;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts answers by what was bad and by status, and keeps what was found. Thread-safe. */
final class Tally {

  private static final int KEPT = 20;

  private final Map<String, Map<Integer, Long>> answers = new TreeMap<>();
  private final List<String> findings = new ArrayList<>();
  private long found;

  synchronized void count(String spoilt, int status) {
    answers.computeIfAbsent(spoilt, _ -> new TreeMap<>()).merge(status, 1L, Long::sum);
  }

  synchronized void find(String finding) {
    found++;
    if (findings.size() < KEPT) {
      findings.add(finding);
    }
  }

  synchronized long findings() {
    return found;
  }

  synchronized long cases() {
    return answers.values().stream()
        .flatMap(counts -> counts.values().stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  synchronized void print(PrintWriter out) {
    var statuses = new TreeSet<Integer>();
    answers.values().forEach(counts -> statuses.addAll(counts.keySet()));
    out.printf(Locale.ROOT, "%-45s", "what was bad");
    statuses.forEach(status -> out.printf(Locale.ROOT, "%8d", status));
    out.println();
    answers.forEach((spoilt, counts) -> {
      out.printf(Locale.ROOT, "%-45s", spoilt);
      statuses.forEach(status -> out.printf(Locale.ROOT, "%8d", counts.getOrDefault(status, 0L)));
      out.println();
    });
    findings.forEach(finding -> out.printf(Locale.ROOT, "%nFOUND %s%n", finding));
    out.flush();
  }
}
