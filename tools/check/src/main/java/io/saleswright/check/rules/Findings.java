package io.saleswright.check.rules;

import java.util.ArrayList;
import java.util.List;

/** What a check has found, as it is found. For one thread. */
public final class Findings {

  private static final int KEPT = 1_000;

  private final List<Finding> violations = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private long count;

  /**
   * One finding.
   *
   * @param promise which promise it is about
   * @param subject what it is about, such as {@code order 4711}
   * @param text what is the case
   */
  public record Finding(Promise promise, String subject, String text) {}

  /** A promise is broken; the first thousand are kept, all are counted. */
  public void violation(Promise promise, String subject, String text) {
    count++;
    if (violations.size() < KEPT) {
      violations.add(new Finding(promise, subject, text));
    }
  }

  /**
   * Something that people should know, and that breaks no promise.
   *
   * @param subject what it is about
   * @param text what is the case, to be read after the subject
   */
  public record Note(String subject, String text) {}

  /** Tells something that people should know. */
  public void note(String subject, String text) {
    if (notes.size() < KEPT) {
      notes.add(new Note(subject, text));
    }
  }

  /** The violations that are kept. */
  public List<Finding> violations() {
    return List.copyOf(violations);
  }

  /** What people should know. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /** How many violations there are. */
  public long count() {
    return count;
  }
}
