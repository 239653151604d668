package io.saleswright.importing.csv;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** The lines that are not loaded, as they are found. Thread-safe. */
public final class Damages {

  private final ConcurrentSkipListSet<Damage> found = new ConcurrentSkipListSet<>();

  /** Tells of one more. */
  public void add(String file, int line, String reason) {
    found.add(new Damage(file, line, reason));
  }

  /** What was found so far, by file and line. */
  public List<Damage> all() {
    return List.copyOf(found);
  }
}
