package io.saleswright.bench.growth;

import io.saleswright.bench.process.Store;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What was measured at each size, and the tables that show it. Not thread-safe. */
final class Curve {

  private final List<Integer> sizes;
  private final List<String> remarks;
  private final Map<String, List<Measurement>> byQuestion = new LinkedHashMap<>();
  private final List<Measurement> imports = new ArrayList<>();

  /**
   * @param sizes how many orders there are, the smallest first
   * @param remarks on the store
   */
  Curve(List<Integer> sizes, List<String> remarks) {
    this.sizes = List.copyOf(sizes);
    this.remarks = List.copyOf(remarks);
  }

  /** A curve on a store, which tells what it is. */
  static Curve on(Store store, List<Integer> sizes) {
    return new Curve(sizes, List.of("Store: " + store.inWords() + ".", store.examinedInWords()));
  }

  /** Adds what a question took; to be called once for each size, in their order. */
  void add(String question, Measurement measurement) {
    byQuestion.computeIfAbsent(question, _ -> new ArrayList<>()).add(measurement);
  }

  /**
   * Asks all questions until they are warm, and adds what each then took; to be called once for
   * each size, in their order. What is not answered in time is asked no more at this size, and told
   * below the table.
   *
   * @param warmUp how long each is asked before
   * @param each how long each is measured
   */
  void ask(Meter meter, List<Question> questions, Duration warmUp, Duration each)
      throws IOException, InterruptedException {
    Map<Question, Measurement> warm = new LinkedHashMap<>();
    for (Question question : questions) {
      warm.put(question, meter.tried(1, question.asked(), warmUp));
    }
    for (Question question : questions) {
      Measurement before = Objects.requireNonNull(warm.get(question));
      add(question.name(), before.answered() ? meter.ask(question, each) : before);
    }
  }

  /** Adds what taking orders over came to; to be called once for each size, in their order. */
  void addImport(Measurement measurement) {
    imports.add(measurement);
  }

  /** A row for each question to the order book. */
  Table questions() {
    Table table = table("growth", "Growth: what people ask of a growing order book");
    table.remark(
        "300 orders are open at every size, the rest is history; each customer has about 50.");
    table.remark(
        "All that was taken over is told from its days, best customers from the customers' sums.");
    return table;
  }

  /** A row for each question to the book of quotes. */
  Table quotes() {
    Table table = table("quotes", "Growth: what people ask of a growing book of quotes");
    return table;
  }

  /** A row for each question to the receivables. */
  Table debts() {
    Table table = table("ageing", "Growth: what people ask of what is owed, one in a hundred open");
    table.remark("The sums add up all that is open, so they grow with it.");
    return table;
  }

  private Table table(String name, String title) {
    List<Column> columns = new ArrayList<>();
    for (int size : sizes) {
      String at = String.format(Locale.ROOT, " at %,d", size);
      columns.add(new Column("p50MillisAt" + size, "p50 ms" + at, 2));
      columns.add(new Column("p99MillisAt" + size, "p99 ms" + at, 2));
      columns.add(new Column("documentsAt" + size, "docs" + at, 1));
    }
    for (int size : sizes.subList(1, sizes.size())) {
      String to = String.format(Locale.ROOT, " %,d / %,d", size, sizes.getFirst());
      columns.add(new Column("p50RatioAt" + size, "p50" + to, 1));
    }
    Table table = new Table(name, title, columns.toArray(Column[]::new));
    byQuestion.forEach((question, found) -> table.row(question, values(found)));
    table.remark("One client, the service asked directly.");
    remarks.forEach(table::remark);
    byQuestion.forEach((question, found) -> unanswered(question, found).forEach(table::remark));
    return table;
  }

  private List<String> unanswered(String question, List<Measurement> found) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).answered()) {
        sentences.add(
            String.format(
                Locale.ROOT,
                "NO ANSWER to '%s' at %,d: %s.",
                question,
                sizes.get(i),
                found.get(i).sample().failures()));
      }
    }
    return sentences;
  }

  private static double[] values(List<Measurement> found) {
    List<Double> values = new ArrayList<>();
    for (Measurement at : found) {
      values.add(at.percentileMillis(50));
      values.add(at.percentileMillis(99));
      values.add(at.examinedDocuments());
    }
    Measurement smallest = found.getFirst();
    for (Measurement at : found.subList(1, found.size())) {
      values.add(at.percentileMillis(50) / smallest.percentileMillis(50));
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** A row for each size. */
  Table imports() {
    Table table =
        new Table(
            "growth-import",
            "Growth: orders of the past taken over by 8 clients, relay and consumers on",
            new Column("perSecond", "orders per s", 0),
            new Column("ratioToSmallest", "to the smallest", 2),
            new Column("p50Millis", "p50 ms", 2),
            new Column("p99Millis", "p99 ms", 2),
            new Column("serviceMicros", "order-service us", 0),
            new Column("storeMicros", "store us", 0));
    double smallest = imports.getFirst().sample().throughput();
    for (int i = 0; i < imports.size(); i++) {
      Measurement at = imports.get(i);
      table.row(
          String.format(Locale.ROOT, "into %,d orders", sizes.get(i)),
          at.sample().throughput(),
          at.sample().throughput() / smallest,
          at.percentileMillis(50),
          at.percentileMillis(99),
          at.cpuMicros("order"),
          at.cpuMicros("store"));
    }
    return table;
  }
}
