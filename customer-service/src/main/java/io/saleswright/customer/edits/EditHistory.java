package io.saleswright.customer.edits;

import java.util.List;

/**
 * The edits of all files but the latest of each, which is in the file itself. An edit is copied
 * here before the next one takes its place: a crash in between leaves one copy too many, never one
 * too few. Thread-safe.
 */
public interface EditHistory {

  /** Keeps an edit; keeping it once more changes nothing. */
  void keep(String customerId, Edit edit);

  /**
   * Older edits of a file, newest first.
   *
   * @param before number below which to begin
   * @param limit the most to return
   */
  List<Edit> before(String customerId, int before, int limit);

  /** Drops what edits of a file said of people; that there was a change stays (SEC-03). */
  void forgetPeople(String customerId);

  /** The older edits of a file that said who is responsible, newest first (CUS-24). */
  List<Edit> handOvers(String customerId);
}
