package io.saleswright.bench;

import io.saleswright.bench.report.Table;
import java.io.IOException;
import java.util.List;

/** One question about Saleswright that numbers answer. */
public interface Benchmark {

  /** What it is called on the command line. */
  String name();

  /** Whether it takes too long for a run of all, and is run when it is named. */
  default boolean onlyByName() {
    return false;
  }

  /**
   * Measures.
   *
   * @return the tables to print, in order
   * @throws IOException when something that is needed can't be started or read
   */
  List<Table> run(Setting setting) throws IOException, InterruptedException;
}
