package io.saleswright.platform.pulse;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Finds out what a look would ask the store for, without asking: every question is noted and
 * answered as if there were nothing. So the signs of work are the very questions of its look, and
 * can't differ from them. A look is made only when the store shows one of them: with nothing to be
 * found by its first questions, it has nothing to do.
 */
public final class Rehearsal {

  private static final ScopedValue<Rehearsal> CURRENT = ScopedValue.newInstance();

  private final List<Sign> signs = new ArrayList<>();
  private boolean known = true;

  private Rehearsal() {}

  /**
   * The signs of a look.
   *
   * @return its questions; none when it asks what is more than whether something is there, or does
   *     not ask the store at all, so that only the look itself can tell
   */
  public static List<Sign> of(Runnable look) {
    Rehearsal rehearsal = new Rehearsal();
    ScopedValue.where(CURRENT, rehearsal).run(look);
    return rehearsal.known ? List.copyOf(rehearsal.signs) : List.of();
  }

  /**
   * For whoever asks the store for documents.
   *
   * @return whether this is only a rehearsal, in which no document is found
   */
  public static boolean notes(String collection, Bson filter) {
    if (!CURRENT.isBound()) {
      return false;
    }
    CURRENT.get().signs.add(new Sign(collection, filter));
    return true;
  }

  /**
   * For whoever asks the store for something else, so that no sign tells when to look.
   *
   * @return whether this is only a rehearsal, in which nothing need be asked
   */
  public static boolean cannotTell() {
    if (!CURRENT.isBound()) {
      return false;
    }
    CURRENT.get().known = false;
    return true;
  }
}
