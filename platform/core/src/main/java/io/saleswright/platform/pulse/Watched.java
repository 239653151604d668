package io.saleswright.platform.pulse;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A part of a service that has something to do when the store shows a sign of it. */
public interface Watched {

  /** The signs to ask for at this beat. */
  List<Sign> signs(Instant now);

  /**
   * Tells what the store showed, after every beat and before the next {@link #signs}. Must not
   * wait: what takes time is for a thread of one's own.
   *
   * @param shown the signs of which there is at least one document, also those of others
   */
  void told(Set<Sign> shown);
}
