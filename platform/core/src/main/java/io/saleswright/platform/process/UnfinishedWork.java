package io.saleswright.platform.process;

import io.saleswright.platform.kernel.Cause;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;

/**
 * One kind of work that a crash can leave half done. Every bean of this type is looked for at
 * intervals, in every instance; finishing is made of guarded writes, so it happens once however
 * many instances look (design 3).
 */
public interface UnfinishedWork {

  /** What the work is called in logs and in the meter of its age: a plural in lower case. */
  String name();

  /**
   * Aggregates that need attention. Called when the store shows a sign of them: the questions of a
   * look that finds nothing are asked for all kinds together. So a look changes nothing, and has
   * nothing to do when its first questions find nothing.
   *
   * @return each identity with the moment since when it waits, the longest first
   */
  SequencedMap<String, Instant> unfinished(Look look);

  /**
   * Finishes the work on one of them; does nothing when somebody else did. May fail: it is tried
   * again at the next look, and keeps no others waiting.
   */
  void finish(String id, Cause cause);

  /**
   * What one look asks for.
   *
   * @param now the moment of this look
   * @param before what was begun at this moment or later is left to whoever began it
   * @param without identities that this look met already
   * @param limit the most to return
   */
  record Look(Instant now, Instant before, Collection<String> without, int limit) {

    public Look {
      without = List.copyOf(without);
    }
  }
}
